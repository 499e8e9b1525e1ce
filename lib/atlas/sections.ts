import { interval } from '@/lib/pack/date'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import { dateText } from '@/lib/questions/format-date'
import { isSketched } from '@/lib/questions/overlay'
import { commaSeparated } from '@/lib/text/list'
import { baseVersionOf } from '@/lib/text/prose'
import type { Text } from '@/lib/text/text'
import { detailsOf, entryOf } from './common'
import type { AtlasEntry, AtlasSection, Detail } from './entry'

/** A pack as an atlas: its things in sections, in the order in which one would read them. */

type EntryBuilder<T> = (pack: Pack, thing: T) => AtlasEntry

const eventEntry: EntryBuilder<Things['event']> = (pack, event) => {
  const actors = event.actors.map((id) => lookup(pack).get('actor', id).names)
  return {
    ...entryOf(pack, event),
    aside: { verbatim: String(new Date(interval(event.date).startMs).getUTCFullYear()) },
    year: interval(event.date).year,
    paragraphs: [event.effect],
    details: [
      { term: 'date', value: dateText(event.date) },
      ...(event.oldStyle ? [{ term: 'oldStyle', value: dateText(event.oldStyle) } as const] : []),
      ...(event.place ? [{ term: 'place', value: event.place } as const] : []),
      ...detailsOf('actors', commaSeparated(actors)),
    ],
  }
}

function sideDetails(pack: Pack, crossing: Things['crossing']): Detail[] {
  return pack.parties.flatMap((party) => {
    const side = crossing.sides[party.id]
    if (!side) return []
    const local = party.language && side.names[party.language]
    const isOther = local && local !== baseVersionOf(side.names)
    const name: Text = isOther ? { say: 'list.comma', with: { a: side.names, b: { verbatim: local } } } : side.names
    return detailsOf(
      'party',
      side.road ? { say: 'list.bracketed', with: { a: name, b: side.road } } : name,
      party.names,
    )
  })
}

const crossingEntry: EntryBuilder<Things['crossing']> = (pack, crossing) => ({
  ...entryOf(pack, crossing),
  paragraphs: crossing.explanation,
  details: [...sideDetails(pack, crossing), ...detailsOf('rail', crossing.rail)],
  at: crossing.at,
  ...(isSketched(pack, crossing) && { schematic: true }),
})

const explanationOf = ({ explanation }: { readonly explanation?: Things['settlement']['explanation'] }) =>
  explanation ? [explanation] : []
const pointOf = ({ at }: Pick<Things['settlement'], 'at'>) => (at ? { at } : {})
const asideOf = (aside: Text | undefined) => (aside ? { aside } : {})
const metres = (height: number | undefined) => (height === undefined ? undefined : `${height} m`)

const settlementEntry: EntryBuilder<Things['settlement']> = (pack, settlement) => ({
  ...entryOf(pack, settlement),
  ...pointOf(settlement),
  aside: lookup(pack).get('party', settlement.party).names,
  paragraphs: explanationOf(settlement),
  details: settlement.clarify ? [{ term: 'clarify', value: settlement.clarify }] : [],
})

const waterEntry: EntryBuilder<Things['water']> = (pack, water) => ({
  ...entryOf(pack, water),
  ...pointOf(water),
  ...asideOf(commaSeparated(water.parties.map((id) => lookup(pack).get('party', id).names))),
  paragraphs: explanationOf(water),
})

const reliefEntry: EntryBuilder<Things['relief']> = (pack, relief) => ({
  ...entryOf(pack, relief),
  ...pointOf(relief),
  paragraphs: explanationOf(relief),
  details: detailsOf('height', metres(relief.elevationM)),
})

const tripointEntry: EntryBuilder<Things['tripoint']> = (pack, tripoint) => ({
  ...entryOf(pack, tripoint),
  ...pointOf(tripoint),
  paragraphs: explanationOf(tripoint),
  details: detailsOf('height', metres(tripoint.elevationM)),
})

const sheetEntry: EntryBuilder<Things['mapSheet']> = (pack, sheet) => {
  const series = lookup(pack).get('mapSeries', sheet.series)
  return {
    ...entryOf(pack, sheet),
    aside: series.names.other[0] ? { verbatim: series.names.other[0] } : series.names,
    paragraphs: [series.explanation],
    details: [
      { term: 'series', value: series.names },
      ...detailsOf('scale', series.scale),
      ...(series.publisher ? [{ term: 'publisher', value: series.publisher } as const] : []),
    ],
  }
}

/** A series whose sheets are not known still has its entry. */
const seriesEntry: EntryBuilder<Things['mapSeries']> = (pack, series) => ({
  ...entryOf(pack, series),
  paragraphs: [series.explanation],
  details: [
    ...detailsOf('scale', series.scale),
    ...(series.publisher ? [{ term: 'publisher', value: series.publisher } as const] : []),
  ],
})

const figureEntry: EntryBuilder<Things['statistic']> = (pack, figure) => ({
  ...entryOf(pack, figure),
  aside: { verbatim: `${figure.value} ${figure.unit === 'km2' ? 'km²' : figure.unit}`.replace(' count', '') },
  paragraphs: [figure.explanation],
})

const yearOf = ({ year = 0 }: AtlasEntry): number => year

export function atlasOf(pack: Pack): AtlasSection[] {
  const each = <T>(things: readonly T[], part: EntryBuilder<T>) => things.map((thing) => part(pack, thing))
  const bare = pack.mapSeries.filter(({ id }) => !pack.mapSheets.some((sheet) => sheet.series === id))
  const sections: AtlasSection[] = [
    { name: 'events', entries: each(pack.events, eventEntry).sort((a, b) => yearOf(a) - yearOf(b)) },
    { name: 'crossings', entries: each(pack.crossings, crossingEntry) },
    { name: 'settlements', entries: each(pack.settlements, settlementEntry) },
    { name: 'waters', entries: each(pack.waters, waterEntry) },
    { name: 'relief', entries: [...each(pack.tripoints, tripointEntry), ...each(pack.relief, reliefEntry)] },
    { name: 'maps', entries: [...each(pack.mapSheets, sheetEntry), ...each(bare, seriesEntry)] },
    { name: 'figures', entries: each(pack.statistics, figureEntry) },
  ]
  return sections.filter(({ entries }) => entries.length > 0)
}
