import { z } from 'zod'
import { letter, letters } from '../shown'
import { type Entry, inOrder, type OrderItem } from './item'
import type { OrderResponse } from './wire'

/** Between cards and what they stand for. */

export function entriesOf(item: OrderItem, { order }: OrderResponse): Entry[] {
  const ids = letters(item.entries.length)
  return order.map((id) => item.entries[ids.indexOf(id)]).filter((entry) => entry !== undefined)
}

export const key = (item: OrderItem): OrderResponse => ({
  order: inOrder(item.entries).map((entry) => letter(item.entries.indexOf(entry))),
})

/** Every card once. The number is checked first: a long list is refused before anybody looks into it. */
function everyCardOnce(count: number): z.ZodType<OrderResponse> {
  const order = z
    .array(z.unknown())
    .length(count)
    .pipe(z.array(z.enum(letters(count))))
    .refine((given) => new Set(given).size === given.length, 'has a card twice')
  return z.strictObject({ order })
}

/** Made once for each number of cards: making a schema costs more than using it. */
const schemas = new Map<number, z.ZodType<OrderResponse>>()

export function response({ entries: { length } }: OrderItem): z.ZodType<OrderResponse> {
  const schema = schemas.get(length) ?? everyCardOnce(length)
  schemas.set(length, schema)
  return schema
}
