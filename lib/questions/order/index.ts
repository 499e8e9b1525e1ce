import type { QuestionKind, Subject } from '../kind'
import { toldAbout } from '../told'
import { key, response } from './cards'
import { explain } from './explain'
import { generate } from './generate'
import { grade } from './grade'
import type { OrderItem, OrderResponse, OrderShown } from './item'
import { present } from './present'

/** Putting cards in order: by date, across the map, along the line. */
export const order: QuestionKind<OrderItem, OrderShown, OrderResponse> = {
  generate,
  about: ({ entries }) => entries.map(({ id, aspect }) => ({ id, aspect })),
  gives: ({ pack, entries }) => [
    ...entries.flatMap(({ id, aspect }) => GIVES[aspect].map((given): Subject => ({ id, aspect: given }))),
    ...toldAbout(
      pack,
      entries.map(({ id }) => id),
    ),
  ],
  present,
  response,
  key,
  grade,
  explain,
}

/** Cards say where an event took place; the reveal draws what it concerned, and on which side a place lies. */
const GIVES = { date: ['place', 'concerns'], point: ['party', 'opposite'] } as const
