import { z } from 'zod'
import { letter } from '../shown'
import { type Entry, inOrder, type OrderItem, type OrderResponse } from './item'

/** Between cards and what they stand for. */

export const cardIds = ({ entries }: OrderItem): string[] => entries.map((_, i) => letter(i))

export function entriesOf(item: OrderItem, { order }: OrderResponse): Entry[] {
  const ids = cardIds(item)
  return order.map((id) => item.entries[ids.indexOf(id)]).filter((entry) => entry !== undefined)
}

export const key = (item: OrderItem): OrderResponse => ({
  order: inOrder(item.entries).map((entry) => letter(item.entries.indexOf(entry))),
})

/** Every card once. The number is checked first: a long list is refused before anybody looks into it. */
export function response(item: OrderItem): z.ZodType<OrderResponse> {
  const ids = cardIds(item)
  const order = z
    .array(z.unknown())
    .length(ids.length)
    .pipe(z.array(z.enum(ids)))
    .refine((given) => new Set(given).size === given.length, 'has a card twice')
  return z.object({ order })
}
