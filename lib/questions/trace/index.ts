import type { QuestionKind } from '../kind'
import { courseOf } from './course'
import { explain } from './explain'
import { about, generate, gives } from './generate'
import { grade } from './grade'
import { guess } from './guess'
import type { TraceItem } from './item'
import { present } from './present'
import { tally } from './tally'
import { response as responseShape, shown, type TraceResponse, type TraceShown } from './wire'

/** The player draws the border between two points of it. */
export const trace: QuestionKind<TraceItem, TraceShown, TraceResponse, typeof shown> = {
  shown,
  responseShape,
  generate,
  about,
  gives,
  present,
  response: () => responseShape,
  key: (item) => ({ line: [...courseOf(item)] }),
  grade,
  explain,
  tally,
  guess,
}
