import { isEstablished } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import { type DatedEvent, datedEvent, datedEvents } from '@/lib/questions/dated-events'
import { groupBy } from '@/lib/questions/group-by'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import { conjunctionOf } from '@/lib/text/list'
import type { Bin, Entry, FullBin, Sorter, Sorting } from './item'

/** When something happened, and between whom. */

const CENTURIES: Sorting = { by: 'century', prompt: { say: 'match.prompt.century' }, hide: [] }

/** In which century: only what lies in one for certain. */
export const centuries: Sorter = {
  pools: memoizePerPack((pack) => {
    const bins = [...groupBy(datedEvents(pack), centuryOf)]
      .sort(([a], [b]) => a - b)
      .map(([century, events]): FullBin => ({ ...centuryBin(century), entries: events.map(datedEntry) }))
    return [{ sorting: CENTURIES, bins, ordered: true }]
  }),
  sorting: () => CENTURIES,
  bin: (_, __, century) => centuryBin(Number(century)),
  card: (pack, _, { id }) => datedEntry(datedEvent(pack, id)),
}

const centuryBin = (century: number): Bin => ({
  ref: String(century),
  label: { say: 'match.century', with: { century } },
})

/** The 19th is 1801 to 1900. */
function centuryOf({ startMs, endMs }: DatedEvent): number | undefined {
  const [first, last] = [startMs, endMs - 1].map((ms) => Math.ceil(new Date(ms).getUTCFullYear() / 100))
  return first === last ? first : undefined
}

function datedEntry({ event: { id, label }, year }: DatedEvent): Entry {
  return { id, label, year, asks: { id, aspect: 'date' }, gives: [{ id, aspect: 'concerns' }] }
}

const PARTIES: Sorting = { by: 'parties', prompt: { say: 'match.prompt.parties' }, hide: [] }

/** Between whom: events whose parties are all known, by the whole set of them. */
export const parties: Sorter = {
  pools: memoizePerPack((pack) => {
    const bySet = groupBy(pack.events.filter(isAskedOfParties), ({ actors }) => actors.toSorted().join())
    const bins = [...bySet.values()].map((events): FullBin => {
      return { ...actorsBin(pack, events[0]?.actors ?? []), entries: events.map(partyEntry) }
    })
    return [{ sorting: PARTIES, bins, ordered: false }]
  }),
  sorting: () => PARTIES,
  bin: (pack, _, actors) => actorsBin(pack, actors.split(' ')),
  card: (pack, _, { id }) => partyEntry(lookup(pack).get('event', id)),
}

/** Between two or more; what befell people is not sorted so. */
const KINDS_BETWEEN_PARTIES: readonly Things['event']['kind'][] = ['treaty', 'protocol', 'agreement', 'conflict']

function isAskedOfParties(event: Things['event']): boolean {
  if (!KINDS_BETWEEN_PARTIES.includes(event.kind)) return false
  return isEstablished(event) && event.actorsComplete && event.actors.length > 1 && !event.labelGives.includes('actors')
}

function actorsBin(pack: Pack, actors: readonly string[]): Bin {
  const label = conjunctionOf(actors.map((id) => lookup(pack).get('actor', id).names))
  if (!label) throw new Error('a bin of events between nobody')
  return { ref: actors.join(' '), label }
}

function partyEntry({ id, label }: Things['event']): Entry {
  return { id, label, asks: { id, aspect: 'actors' }, gives: ['date', 'concerns'].map((aspect) => ({ id, aspect })) }
}
