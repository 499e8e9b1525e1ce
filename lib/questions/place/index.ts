import type { QuestionKind } from '../kind'
import { explain } from './explain'
import { about, generate, gives } from './generate'
import { grade } from './grade'
import { guess } from './guess'
import type { PlaceItem } from './item'
import { present } from './present'
import { tally } from './tally'
import { type PlaceResponse, type PlaceShown, response as responseShape, shown } from './wire'

/** The player puts a pin on a blind map. */
export const place: QuestionKind<PlaceItem, PlaceShown, PlaceResponse, typeof shown> = {
  shown,
  responseShape,
  generate,
  about,
  gives,
  present,
  response: () => responseShape,
  key: ({ target }) => ({ at: target.at }),
  grade,
  explain,
  tally,
  guess,
}
