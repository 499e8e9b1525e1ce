import { lengthKm } from '@/lib/geo/line'
import { nearestOnLine } from '@/lib/geo/nearest'
import { scaleAt } from '@/lib/geo/plane'
import { isEstablished } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { LonLat } from '@/lib/pack/schema'
import type { Things } from '@/lib/pack/things'
import { type Spot, spotOf, spotsOf } from '@/lib/questions/askable-points'
import { type DatedEvent, datedEvent, datedEvents, isAct } from '@/lib/questions/dated-events'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import type { Entry, StoredOrder, Way } from './item'

/** Things of a pack that can be put in one order. */
export interface Pool {
  readonly way: Way
  readonly entries: readonly Entry[]
}

/** A pool with fewer things than this gives no question. */
export const LEAST_CARDS = 4

/** All orders that the pack has enough things for. */
export const poolsOf: (pack: Pack) => readonly Pool[] = memoizePerPack((pack) =>
  [...byDate(pack), ...byPlace(pack), ...alongLine(pack)].filter(({ entries }) => entries.length >= LEAST_CARDS),
)

function byDate(pack: Pack): Pool[] {
  const dated = datedEvents(pack)
  const of = (what: Way['of'], events: readonly DatedEvent[]): Pool => ({
    way: { of: what, by: 'date' },
    entries: events.map(dateEntry),
  })
  return [
    of(
      'act',
      dated.filter(({ event }) => isAct(event)),
    ),
    of(
      'happening',
      dated.filter(({ event }) => !isAct(event)),
    ),
    of('mixed', dated),
  ]
}

const dateEntry = ({ event: { id, label, labelGives, place }, startMs, endMs, year }: DatedEvent): Entry => ({
  id,
  aspect: 'date',
  low: startMs,
  high: endMs,
  at: year,
  label,
  // "Treaty of Livadia (Livadia)" would say it twice.
  ...(place && !labelGives.includes('place') && { detail: place }),
})

function byPlace(pack: Pack): Pool[] {
  return (['settlement', 'crossing', 'lake'] as const).flatMap((of): Pool[] => {
    const spots = spotsOf(pack)[of]
    return [
      { way: { of, by: 'south' }, entries: spots.map((one) => entryAt(one, kmSouth(pack, one.at))) },
      { way: { of, by: 'east' }, entries: spots.map((one) => entryAt(one, kmEast(pack, one.at))) },
    ]
  })
}

const entryAt = ({ id, label, detail, uncertaintyKm }: Spot, at: number): Entry => ({
  id,
  aspect: 'point',
  low: at - uncertaintyKm,
  high: at + uncertaintyKm,
  at,
  label,
  ...(detail && { detail }),
})

/** From the pack's northern and western edge. On a plane through its middle: near enough to order by and to read out. */
const kmSouth = ({ extent: [, south, , north] }: Pack, [, lat]: LonLat): number =>
  (north - lat) * scaleAt((south + north) / 2).latKm

const kmEast = ({ extent: [west, south, , north] }: Pack, [lon]: LonLat): number =>
  (lon - west) * scaleAt((south + north) / 2).lonKm

/** Things on the line, in their order from a tripoint to the other end. */
function alongLine(pack: Pack): Pool[] {
  const points = spotsOf(pack).crossing.map((one) => crossingOnLine(pack, one))
  const stretches = pack.stretches.filter(isEstablished).map((stretch) => stretchOnLine(pack, stretch))
  const entries = [...points, ...stretches]
  return pack.tripoints.filter(isEstablished).map((tripoint): Pool => {
    const way = wayOf(pack, { of: 'line', by: 'line', tripoint: tripoint.id })
    return { way, entries: entries.map((entry) => fromTripoint(pack, tripoint, entry)) }
  })
}

/** The way of these cards, with the name of the tripoint where it begins. */
export function wayOf(pack: Pack, { of, by, tripoint }: Pick<StoredOrder, 'of' | 'by' | 'tripoint'>): Way {
  return tripoint ? { of, by, tripoint, from: lookup(pack).get('tripoint', tripoint).names } : { of, by }
}

function crossingOnLine(pack: Pack, spot: Spot): Entry {
  const uncertaintyKm = spot.uncertaintyKm + pack.lineUncertaintyKm
  return entryAt({ ...spot, uncertaintyKm }, nearestOnLine(pack.line, spot.at).alongKm)
}

function stretchOnLine(pack: Pack, { id, from, to, names }: Things['stretch']): Entry {
  const ends = [from, to].map((at) => nearestOnLine(pack.line, at).alongKm)
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  return { id, aspect: 'point', low, high, at: low, label: names }
}

/** Kilometres run from the first point of the line; from the tripoint at its other end they are counted back. */
function fromTripoint(pack: Pack, { end }: Things['tripoint'], entry: Entry): Entry {
  if (end === 'first') return entry
  const length = lengthKm(pack.line)
  const [low, high] = [length - entry.high, length - entry.low]
  return { ...entry, low, high, at: entry.low === entry.at ? low : length - entry.at }
}

/** Where one thing stands along a way. */
export function entryOf(pack: Pack, { by, tripoint }: Way, id: string): Entry {
  switch (by) {
    case 'date':
      return dateEntry(datedEvent(pack, id))
    case 'south':
      return entryAt(spotOf(pack, id), kmSouth(pack, spotOf(pack, id).at))
    case 'east':
      return entryAt(spotOf(pack, id), kmEast(pack, spotOf(pack, id).at))
    case 'line':
      return fromTripoint(pack, lookup(pack).get('tripoint', tripoint ?? ''), onLine(pack, id))
  }
}

function onLine(pack: Pack, id: string): Entry {
  const stretch = lookup(pack).find('stretch', id)
  return stretch ? stretchOnLine(pack, stretch) : crossingOnLine(pack, spotOf(pack, id))
}
