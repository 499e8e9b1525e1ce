import { z } from 'zod'
import { type Card, cardSchema, type Prompt, promptSchema } from '../shown'

export interface MatchShown extends Prompt {
  readonly cards: readonly Card[]
  readonly bins: readonly Card[]
}

export const shown = promptSchema.extend({ cards: z.array(cardSchema), bins: z.array(cardSchema) })

/** Card id → bin id. */
export const response = z.strictObject({ bins: z.record(z.string(), z.string()) })
export type MatchResponse = z.infer<typeof response>
