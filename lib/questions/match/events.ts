import { isSure } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import { type Dated, datedEvents } from '@/lib/questions/dated-events'
import { grouped } from '@/lib/questions/group-by'
import { perPack } from '@/lib/questions/memoize-per-pack'
import { listed } from '@/lib/text/list'
import type { Bin, Entry, Sorting } from './item'

/** When something happened, and between whom. */

/** In which century: only what lies in one for certain. */
export const centuries: (pack: Pack) => Sorting[] = perPack((pack) => {
  const bins = [...grouped(datedEvents(pack), centuryOf)]
    .sort(([a], [b]) => a - b)
    .map(([century, entries]): Bin => {
      return { label: { say: 'match.century', with: { century } }, entries: entries.map(datedEntry) }
    })
  return [{ name: 'century', prompt: { say: 'match.prompt.century' }, bins, ordered: true, hide: [] }]
})

/** The 19th is 1801 to 1900. */
function centuryOf({ startMs, endMs }: Dated): number | undefined {
  const [first, last] = [startMs, endMs - 1].map((ms) => Math.ceil(new Date(ms).getUTCFullYear() / 100))
  return first === last ? first : undefined
}

function datedEntry({ event: { id, label }, year }: Dated): Entry {
  return { id, label, year, asks: { id, aspect: 'date' }, gives: [{ id, aspect: 'concerns' }] }
}

/** Between whom: events whose parties are all known, by the whole set of them. */
export const parties: (pack: Pack) => Sorting[] = perPack((pack) => {
  const bySet = grouped(pack.events.filter(isAskedOfParties), ({ actors }) => actors.toSorted().join())
  const bins = [...bySet.values()].flatMap((events) => actorsBin(pack, events))
  return [{ name: 'parties', prompt: { say: 'match.prompt.parties' }, bins, ordered: false, hide: [] }]
})

/** Between two or more; what befell people is not sorted so. */
const BETWEEN: readonly Things['event']['kind'][] = ['treaty', 'protocol', 'agreement', 'conflict']

function isAskedOfParties(event: Things['event']): boolean {
  if (!BETWEEN.includes(event.kind)) return false
  return isSure(event) && event.actorsComplete && event.actors.length > 1 && !event.labelGives.includes('actors')
}

function actorsBin(pack: Pack, events: readonly Things['event'][]): Bin[] {
  const actors = events[0]?.actors ?? []
  const label = listed(actors.map((id) => lookup(pack).get('actor', id).names))
  return label ? [{ label, entries: events.map(partyEntry) }] : []
}

function partyEntry({ id, label }: Things['event']): Entry {
  return { id, label, asks: { id, aspect: 'actors' }, gives: ['date', 'concerns'].map((aspect) => ({ id, aspect })) }
}
