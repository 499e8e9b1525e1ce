import { z } from 'zod'
import { type Card, card, type Prompted, prompted } from '../shown'

export interface MatchShown extends Prompted {
  readonly cards: readonly Card[]
  readonly bins: readonly Card[]
}

export const shown = prompted.extend({ cards: z.array(card), bins: z.array(card) })

/** Card id → bin id. */
export const response = z.strictObject({ bins: z.record(z.string(), z.string()) })
export type MatchResponse = z.infer<typeof response>
