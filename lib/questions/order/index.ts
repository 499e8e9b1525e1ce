import { giveawaysOfReveal } from '@/lib/questions/giveaways'
import type { QuestionKind } from '../kind'
import { key, response } from './cards'
import { explain } from './explain'
import { generate } from './generate'
import { grade } from './grade'
import { guess } from './guess'
import { type OrderItem, type StoredOrder, storedOrder } from './item'
import { present } from './present'
import { restore, store } from './stored'
import { tally } from './tally'
import { type OrderResponse, type OrderShown, response as responseShape, shown } from './wire'

/** Putting cards in order: by date, across the map, along the line. */
export const order: QuestionKind<OrderItem, StoredOrder, OrderShown, OrderResponse, typeof shown> = {
  shown,
  responseShape,
  generate,
  stored: storedOrder,
  store,
  restore,
  about: ({ entries }) => entries.map(({ id, aspect }) => ({ id, aspect })),
  /** The reveal tells about every card. */
  gives: ({ pack, entries }) =>
    giveawaysOfReveal(
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
