import { z } from 'zod'
import { lonLat } from '@/lib/pack/schema'
import type { QuestionKind } from '../kind'
import { courseOf } from './course'
import { explain } from './explain'
import { about, generate, gives } from './generate'
import { grade } from './grade'
import { guess } from './guess'
import type { TraceItem, TraceResponse } from './item'
import { present, type TraceShown } from './present'
import { tally } from './tally'

const response = z.strictObject({ line: z.array(lonLat).min(2).max(500) })

/** The player draws the border between two points of it. */
export const trace: QuestionKind<TraceItem, TraceShown, TraceResponse> = {
  generate,
  about,
  gives,
  present,
  response: () => response,
  key: (item) => ({ line: [...courseOf(item)] }),
  grade,
  explain,
  tally,
  guess,
}
