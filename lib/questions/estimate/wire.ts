import { z } from 'zod'
import { type Prompted, prompted } from '../shown'
import type { Range } from './item'

export interface EstimateShown extends Prompted, Range {
  readonly unit: string
}

export const shown = prompted.extend({ unit: z.string(), min: z.number(), max: z.number(), step: z.number() })

export const response = z.strictObject({ value: z.number() })
export type EstimateResponse = z.infer<typeof response>
