import { z } from 'zod'
import type { Text } from '@/lib/text/text'
import { type Card, card, type Prompted, prompted } from '../shown'

export interface OrderShown extends Prompted {
  readonly cards: readonly Card[]
  /** What the two ends of the list mean: "Earliest", "Latest". */
  readonly first: Text
  readonly last: Text
}

export const shown = prompted.extend({ cards: z.array(card), first: z.string(), last: z.string() })

/** Card ids, first to last. */
export const response = z.strictObject({ order: z.array(z.string()) })
export type OrderResponse = z.infer<typeof response>
