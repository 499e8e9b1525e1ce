import { z } from 'zod'
import { type Card, cardSchema, type Prompt, promptSchema } from '../shown'

export interface ChooseShown extends Prompt {
  readonly options: readonly Card[]
}

export const shown = promptSchema.extend({ options: z.array(cardSchema) })

export const response = z.strictObject({ option: z.string() })
export type ChooseResponse = z.infer<typeof response>
