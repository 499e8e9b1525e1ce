import type { QuestionKind } from '../kind'
import { anchorOf } from './anchors'
import { courseOf } from './course'
import { explain } from './explain'
import { about, generate, gives } from './generate'
import { grade } from './grade'
import { guess } from './guess'
import { type StoredTrace, storedTrace, type TraceItem } from './item'
import { present } from './present'
import { tally } from './tally'
import { response as responseShape, shown, type TraceResponse, type TraceShown } from './wire'

/** The player draws the border between two points of it. */
export const trace: QuestionKind<TraceItem, StoredTrace, TraceShown, TraceResponse, typeof shown> = {
  shown,
  responseShape,
  generate,
  stored: storedTrace,
  store: ({ from, to }) => ({ from: from.ref, to: to.ref }),
  restore: (pack, { from, to }) => ({ pack, from: anchorOf(pack, from), to: anchorOf(pack, to) }),
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
