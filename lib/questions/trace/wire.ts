import { z } from 'zod'
import { type Bounds, bounds, type LonLat, lonLat } from '@/lib/pack/schema'
import type { Text } from '@/lib/text/text'
import { type Prompt, promptSchema } from '../shown'

export interface TraceShown extends Prompt {
  readonly from: LonLat
  readonly to: LonLat
  readonly fromLabel: Text
  readonly toLabel: Text
  readonly extent: Bounds
}

export const shown = promptSchema.extend({
  from: lonLat,
  to: lonLat,
  fromLabel: z.string(),
  toLabel: z.string(),
  extent: bounds,
})

const MOST_LINE_POINTS = 500

export const response = z.strictObject({ line: z.array(lonLat).min(2).max(MOST_LINE_POINTS) })
export type TraceResponse = z.infer<typeof response>
