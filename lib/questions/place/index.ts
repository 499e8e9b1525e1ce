import { z } from 'zod'
import { lonLat } from '@/lib/pack/schema'
import type { QuestionKind } from '../kind'
import { explain } from './explain'
import { about, generate, gives } from './generate'
import { grade } from './grade'
import { guess } from './guess'
import type { PlaceItem, PlaceResponse } from './item'
import { type PlaceShown, present } from './present'
import { tally } from './tally'

const response = z.strictObject({ at: lonLat })

/** The player puts a pin on a blind map. */
export const place: QuestionKind<PlaceItem, PlaceShown, PlaceResponse> = {
  generate,
  about,
  gives,
  present,
  response: () => response,
  key: ({ target }) => ({ at: target.at }),
  grade,
  explain,
  tally,
  guess,
}
