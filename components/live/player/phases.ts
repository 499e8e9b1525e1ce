import type { PhaseName } from '@/lib/contract/sessions'
import { asking } from './asking'
import { finished } from './finished'
import { lobby } from './lobby'
import { paused } from './paused'
import type { Phase } from './phase'
import { revealing } from './revealing'
import { standings } from './standings'

/** What the sheet holds in every phase: one without does not compile. */
export const PHASES: { readonly [P in PhaseName]: Phase } = {
  lobby,
  asking,
  revealing,
  standings,
  finished,
  paused,
}
