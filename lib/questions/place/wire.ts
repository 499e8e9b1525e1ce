import { z } from 'zod'
import { type Bounds, bounds, lonLat } from '@/lib/pack/schema'
import type { Text } from '@/lib/text/text'
import { type Prompted, prompted } from '../shown'

export interface PlaceShown extends Prompted {
  readonly extent: Bounds
  readonly label: Text
}

export const shown = prompted.extend({ extent: bounds, label: z.string() })

export const response = z.strictObject({ at: lonLat })
export type PlaceResponse = z.infer<typeof response>
