import { z } from 'zod'
import { type Bounds, bounds, lonLat } from '@/lib/pack/schema'
import type { Text } from '@/lib/text/text'
import { type Prompt, promptSchema } from '../shown'

export interface PlaceShown extends Prompt {
  readonly extent: Bounds
  readonly label: Text
}

export const shown = promptSchema.extend({ extent: bounds, label: z.string() })

export const response = z.strictObject({ at: lonLat })
export type PlaceResponse = z.infer<typeof response>
