import { toldAbout } from '@/lib/questions/giveaways'
import type { QuestionKind } from '../kind'
import { key, response } from './cards'
import { explain } from './explain'
import { generate } from './generate'
import { grade } from './grade'
import { guess } from './guess'
import type { OrderItem, OrderResponse, OrderShown } from './item'
import { present } from './present'
import { tally } from './tally'

/** Putting cards in order: by date, across the map, along the line. */
export const order: QuestionKind<OrderItem, OrderShown, OrderResponse> = {
  generate,
  about: ({ entries }) => entries.map(({ id, aspect }) => ({ id, aspect })),
  /** The reveal tells about every card. */
  gives: ({ pack, entries }) =>
    toldAbout(
      pack,
      entries.map(({ id }) => id),
    ),
  present,
  response,
  key,
  grade,
  explain,
  tally,
  guess,
}
