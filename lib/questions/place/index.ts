import type { QuestionKind } from '../kind'
import { explain } from './explain'
import { about, generate, gives } from './generate'
import { grade } from './grade'
import { guess } from './guess'
import { type PlaceItem, type StoredPlace, storedPlace } from './item'
import { present } from './present'
import { tally } from './tally'
import { targetOf } from './targets'
import { type PlaceResponse, type PlaceShown, response as responseShape, shown } from './wire'

/** The player puts a pin on a blind map. */
export const place: QuestionKind<PlaceItem, StoredPlace, PlaceShown, PlaceResponse, typeof shown> = {
  shown,
  responseShape,
  generate,
  stored: storedPlace,
  store: ({ target }) => ({ thing: target.thing.value.id }),
  restore: (pack, { thing }) => ({ pack, target: targetOf(pack, thing) }),
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
