import { z } from 'zod'
import { type Prompt, promptSchema } from '../shown'
import type { Range } from './item'

export interface EstimateShown extends Prompt, Range {
  readonly unit: string
}

export const shown = promptSchema.extend({ unit: z.string(), min: z.number(), max: z.number(), step: z.number() })

export const response = z.strictObject({ value: z.number() })
export type EstimateResponse = z.infer<typeof response>
