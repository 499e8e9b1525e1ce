import { z } from 'zod'
import type { Text } from '@/lib/text/text'
import { type Card, cardSchema, type Prompt, promptSchema } from '../shown'

export interface OrderShown extends Prompt {
  readonly cards: readonly Card[]
  /** What the two ends of the list mean: "Earliest", "Latest". */
  readonly first: Text
  readonly last: Text
}

export const shown = promptSchema.extend({ cards: z.array(cardSchema), first: z.string(), last: z.string() })

/** Card ids, first to last. */
export const response = z.strictObject({ order: z.array(z.string()) })
export type OrderResponse = z.infer<typeof response>
