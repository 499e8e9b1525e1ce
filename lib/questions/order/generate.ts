import type { Pack } from '@/lib/pack/pack'
import { isIndistinguishable } from '@/lib/questions/indistinguishable'
import { between, sample, shuffled } from '../draw'
import type { Avoid, Random } from '../kind'
import { type Entry, isApart, type OrderItem } from './item'
import { LEAST_CARDS, type Pool, poolsOf } from './pools'

const MOST_CARDS = 6
/** Looked at for one question: enough to find six that lie apart, and no more on a larger pack. */
const LOOKED_AT = 32

export function generate(pack: Pack, random: Random, avoid?: Avoid): OrderItem | undefined {
  for (const pool of shuffled(random, poolsOf(pack))) {
    const entries = apart(pool, random, between(random, LEAST_CARDS, MOST_CARDS), avoid)
    if (entries.length >= LEAST_CARDS) return { pack, way: pool.way, entries: shuffled(random, entries) }
  }
  return undefined
}

/** Entries of which any two can be told apart, by their labels and in their order. */
function apart(pool: Pool, random: Random, count: number, avoid: Avoid | undefined): Entry[] {
  const taken: Entry[] = []
  for (const entry of sample(random, pool.entries, LOOKED_AT)) {
    if (taken.length === count) break
    if (avoid?.(entry)) continue
    if (taken.every((other) => isApart(entry, other) && !isIndistinguishable(entry, other))) taken.push(entry)
  }
  return taken
}
