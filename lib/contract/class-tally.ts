import { z } from 'zod'
import { overlay } from './attempts'

/** How a class answered, on the wire: `lib/questions/tally` in the reader's language. */

const bar = z.object({ label: z.string(), count: z.number().int(), right: z.boolean().optional() })
const row = z.object({ label: z.string(), counts: z.array(z.number().int()), right: z.number().int() })

export const tally = z.object({
  count: z.number().int(),
  headline: z.string(),
  mistake: z.string().optional(),
  bars: z.array(bar).optional(),
  grid: z.object({ columns: z.array(z.string()), rows: z.array(row) }).optional(),
  overlay: overlay.optional(),
})

export type WireTally = z.infer<typeof tally>
