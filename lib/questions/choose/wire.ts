import { z } from 'zod'
import { type Card, card, type Prompted, prompted } from '../shown'

export interface ChooseShown extends Prompted {
  readonly options: readonly Card[]
}

export const shown = prompted.extend({ options: z.array(card) })

export const response = z.strictObject({ option: z.string() })
export type ChooseResponse = z.infer<typeof response>
