import 'server-only'
import { z } from 'zod'
import type { Pack } from '@/lib/pack/pack'
import { KINDS } from '@/lib/quiz'
import { packs } from './packs'
import { kindsOf } from './quizzes'

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

const summaryOf = (pack: Pack): PackSummary => ({
  slug: pack.slug,
  title: pack.title.en,
  summary: pack.summary.en,
  edition: pack.edition,
  parties: pack.parties.map(({ id, names, code }) => ({ id, name: names.en, code })),
  kinds: [...kindsOf(pack)],
  counts: {
    events: pack.events.length,
    crossings: pack.crossings.length,
    settlements: pack.settlements.length,
    waters: pack.waters.length,
    mapSheets: pack.mapSheets.length,
    facts: pack.facts.length,
    sources: pack.sources.length,
  },
})

/** By title. */
export const packSummaries = (): readonly PackSummary[] =>
  [...packs().values()].map(summaryOf).sort((one, other) => one.title.localeCompare(other.title, 'en'))
