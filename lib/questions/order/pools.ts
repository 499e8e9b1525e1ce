import { nearestOnLine } from '@/lib/geo/nearest'
import { scaleAt } from '@/lib/geo/plane'
import { isSure } from '@/lib/pack/askable'
import type { Pack } from '@/lib/pack/pack'
import type { LonLat } from '@/lib/pack/schema'
import { type Spot, spotsOf } from '@/lib/questions/askable-points'
import { type Dated, datedEvents, isAct } from '@/lib/questions/dated-events'
import { perPack } from '@/lib/questions/memoize-per-pack'
import type { Entry, Way } from './item'

/** Things of a pack that can be put in one order. */
export interface Pool {
  readonly way: Way
  readonly entries: readonly Entry[]
}

/** Fewer cards are no order worth finding. */
export const LEAST_CARDS = 4

/** All orders that the pack has enough things for. */
export const poolsOf: (pack: Pack) => readonly Pool[] = perPack((pack) =>
  [...byDate(pack), ...byPlace(pack), ...alongLine(pack)].filter(({ entries }) => entries.length >= LEAST_CARDS),
)

function byDate(pack: Pack): Pool[] {
  const dated = datedEvents(pack)
  const of = (what: Way['of'], events: readonly Dated[]): Pool => ({
    way: { of: what, by: 'date' },
    entries: events.map(entryOf),
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

const entryOf = ({ event: { id, label, labelGives, place }, startMs, endMs, year }: Dated): Entry => ({
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

/** What lies on the line, in the order somebody meets it who walks from a tripoint to the other end. */
function alongLine(pack: Pack): Pool[] {
  const { lineUncertaintyKm } = pack
  const points = spotsOf(pack).crossing.map((one) =>
    entryAt({ ...one, uncertaintyKm: one.uncertaintyKm + lineUncertaintyKm }, nearestOnLine(pack.line, one.at).alongKm),
  )
  const stretches = pack.stretches.filter(isSure).map((stretch): Entry => {
    const ends = [stretch.from, stretch.to].map((at) => nearestOnLine(pack.line, at).alongKm)
    const [low, high] = [Math.min(...ends), Math.max(...ends)]
    return { id: stretch.id, aspect: 'point', low, high, at: low, label: stretch.names }
  })
  const entries = [...points, ...stretches]
  return pack.tripoints.filter(isSure).map((tripoint): Pool => {
    const way: Way = { of: 'line', by: 'line', from: tripoint.names }
    return { way, entries: tripoint.end === 'first' ? entries : backwards(entries, pack) }
  })
}

function backwards(entries: readonly Entry[], pack: Pack): Entry[] {
  const last = pack.line.at(-1)
  const lengthKm = last ? nearestOnLine(pack.line, last).alongKm : 0
  return entries.map((entry) => {
    const [low, high] = [lengthKm - entry.high, lengthKm - entry.low]
    return { ...entry, low, high, at: entry.low === entry.at ? low : lengthKm - entry.at }
  })
}
