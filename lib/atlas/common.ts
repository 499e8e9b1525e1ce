import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import { hasPlace } from '@/lib/pack/place'
import type { Names } from '@/lib/pack/schema'
import type { Things } from '@/lib/pack/things'
import { cite } from '@/lib/questions/cite'
import type { Text } from '@/lib/text/text'
import type { AtlasEntry, Detail, LocalName, Term } from './entry'

/** What every entry has, whatever it is about. */

type EntryRecord = Things['event'] | Things['crossing'] | Things['settlement'] | Things['water'] | Things['relief']
type AnyRecord = EntryRecord | Things['tripoint'] | Things['mapSheet'] | Things['mapSeries'] | Things['statistic']

const LATIN = { kk: 'kkLatn', zh: 'pinyin' } as const

export function localNames(names: Names): LocalName[] {
  return (['kk', 'ru', 'zh'] as const).flatMap((language): LocalName[] => {
    const text = names[language]
    const latin = language === 'ru' ? undefined : names[LATIN[language]]
    return text ? [{ language, text, ...(latin && { latin }) }] : []
  })
}

/** A line of an entry; none where there is nothing to tell. A string is the same in every language. */
export const detailsOf = (term: Term, value: Text | string | undefined, of?: Names): Detail[] =>
  value ? [{ term, value: typeof value === 'string' ? { verbatim: value } : value, ...(of && { of }) }] : []

export function entryOf(pack: Pack, value: AnyRecord): AtlasEntry {
  const thing = lookup(pack).byId.get(value.id)
  return {
    id: value.id,
    title: value.names,
    local: localNames(value.names),
    other: value.names.other,
    paragraphs: [],
    details: [],
    status: value.status,
    sources: cite(pack, value.sources),
    drawn: thing !== undefined && hasPlace(thing),
    ...(value.note && { note: value.note }),
  }
}
