import 'server-only'
import type { PackSummary } from '@/lib/contract/packs'
import type { Pack } from '@/lib/pack/pack'
import { formatLocaleOf, type Locale } from '@/lib/text/locale'
import { localize } from '@/lib/text/localize'
import { kindsOf } from './askable-kinds'
import { packOf, packs } from './packs'

const summaryOf = (pack: Pack, locale: Locale): PackSummary => ({
  slug: pack.slug,
  title: localize(pack.title, locale),
  summary: localize(pack.summary, locale),
  edition: pack.edition,
  parties: pack.parties.map(({ id, names, code }) => ({ id, name: localize(names, locale), code })),
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

/** Every pack, by title in the reader's language. */
export const packSummaries = (locale: Locale): readonly PackSummary[] =>
  [...packs().values()]
    .map((pack) => summaryOf(pack, locale))
    .sort((one, other) => one.title.localeCompare(other.title, formatLocaleOf(locale)))

/** The title of a pack; its slug where there is no such pack any more. */
export function packTitle(slug: string, locale: Locale): string {
  const pack = packOf(slug)
  return pack ? localize(pack.title, locale) : slug
}
