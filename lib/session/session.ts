import type { Settings } from '@/lib/contract/session-settings'
import type { Phase } from './phase'

/** A live session, as far as its host moves it on. Who plays and what they answer is beside it: it changes by itself. */
export interface Session {
  readonly settings: Pick<Settings, 'secondsPerQuestion' | 'showStandings'>
  readonly length: number
  readonly phase: Phase
  readonly locked: boolean
  /** Positions that count for nothing. */
  readonly excluded: readonly number[]
}
