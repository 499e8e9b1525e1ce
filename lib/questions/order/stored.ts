import type { Pack } from '@/lib/pack/pack'
import type { OrderItem, StoredOrder } from './item'
import { entryOf, wayOf } from './pools'

export function store({ way: { of, by, tripoint }, entries }: OrderItem): StoredOrder {
  return { of, by, ...(tripoint && { tripoint }), cards: entries.map(({ id }) => id) }
}

export function restore(pack: Pack, stored: StoredOrder): OrderItem {
  const way = wayOf(pack, stored)
  return { pack, way, entries: stored.cards.map((id) => entryOf(pack, way, id)) }
}
