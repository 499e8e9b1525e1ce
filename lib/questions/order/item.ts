import { z } from 'zod'
import type { Pack } from '@/lib/pack/pack'
import { id } from '@/lib/pack/schema'
import type { Text } from '@/lib/text/text'

export const storedOrder = z.object({
  of: z.enum(['act', 'happening', 'mixed', 'settlement', 'crossing', 'lake', 'line']),
  by: z.enum(['date', 'south', 'east', 'line']),
  /** For the way along the line: the tripoint where it begins. */
  tripoint: id.optional(),
  /** In the order shown. */
  cards: z.array(id),
})
export type StoredOrder = z.infer<typeof storedOrder>

/** What the cards are, and along what they are put in order. */
export interface Way extends Pick<StoredOrder, 'of' | 'by' | 'tripoint'> {
  /** Name of the tripoint. */
  readonly from?: Text
}

/** A thing that can be put in order: where it stands is known to lie in [low, high]. */
export interface Entry {
  readonly id: string
  readonly aspect: 'date' | 'point'
  readonly low: number
  readonly high: number
  /** Years with fraction, or km along the way. */
  readonly at: number
  readonly label: Text
  readonly detail?: Text
}

export interface OrderItem {
  readonly pack: Pack
  readonly way: Way
  /** In the order shown: the first is card `a`. */
  readonly entries: readonly Entry[]
}

/** Entries from first to last. */
export const inOrder = (entries: readonly Entry[]): Entry[] => entries.toSorted((a, b) => a.at - b.at)

/** One comes before the other for certain. */
export const isApart = (a: Entry, b: Entry): boolean => a.high <= b.low || b.high <= a.low
