import { z } from 'zod'
import { KINDS } from '@/lib/quiz'

/** A pack in a list. */
export const packSummary = z.object({
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  edition: z.string(),
  parties: z.array(z.object({ id: z.string(), name: z.string(), code: z.string() })),
  /** What it can ask. */
  kinds: z.array(z.enum(KINDS)),
  counts: z.object({
    events: z.number().int(),
    crossings: z.number().int(),
    settlements: z.number().int(),
    waters: z.number().int(),
    mapSheets: z.number().int(),
    facts: z.number().int(),
    sources: z.number().int(),
  }),
})
export type PackSummary = z.infer<typeof packSummary>

export const packList = z.object({ packs: z.array(packSummary) })
