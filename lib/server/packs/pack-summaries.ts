import 'server-only'
import type { PackSummary } from '@/lib/contract/packs'
import type { Pack } from '@/lib/pack/pack'
import { packs } from './packs'
import { kindsOf } from './quizzes'

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
