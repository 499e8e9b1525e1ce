import { askableRoad, isEstablished } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import type { Bin, Entry, FullBin, Sorter, Sorting, SortingPool } from './item'
import { sharesAName } from './places'

/** What lies on the other side, and which roads lead there. */

type Crossing = Things['crossing']

const askableCrossings = memoizePerPack((pack) => pack.crossings.filter(isEstablished))

const crossingOf = (pack: Pack, id: string): Crossing => lookup(pack).get('crossing', id)

/** The other one of the two parties. */
const otherParty = (pack: Pack, party: string): string => pack.parties.find(({ id }) => id !== party)?.id ?? party

/** Which town lies across the border: once from each side. */
export const opposites: Sorter = {
  pools: memoizePerPack((pack) =>
    pack.parties.map(({ id: here }): SortingPool => {
      const bins = askableCrossings(pack).flatMap((crossing) => oppositeBins(pack, crossing, here))
      return { sorting: oppositeSorting(here), bins, ordered: false }
    }),
  ),
  sorting: (_, here) => oppositeSorting(here),
  bin: (pack, here, id) => oppositeBin(pack, crossingOf(pack, id), here),
  card: (pack, here, { id }) => oppositeEntry(crossingOf(pack, id), here),
}

const oppositeSorting = (here: string): Sorting => ({
  by: 'opposite',
  of: here,
  prompt: { say: 'match.prompt.opposite' },
  hide: ['crossing'],
})

const sideOf = (crossing: Crossing, party: string): Crossing['sides'][string] => {
  const side = crossing.sides[party]
  if (!side) throw new Error(`the crossing ${crossing.id} has no side of ${party}`)
  return side
}

function oppositeBins(pack: Pack, crossing: Crossing, here: string): FullBin[] {
  if (!crossing.sides[here] || !crossing.sides[otherParty(pack, here)] || sharesAName(crossing)) return []
  return [{ ...oppositeBin(pack, crossing, here), entries: [oppositeEntry(crossing, here)] }]
}

const oppositeBin = (pack: Pack, crossing: Crossing, here: string): Bin => ({
  ref: crossing.id,
  label: sideOf(crossing, otherParty(pack, here)).names,
})

const oppositeEntry = (crossing: Crossing, here: string): Entry => ({
  id: crossing.id,
  label: sideOf(crossing, here).names,
  asks: { id: crossing.id, aspect: 'opposite' },
  gives: ['point', 'road', 'rail'].map((aspect) => ({ id: crossing.id, aspect })),
})

const ROADS: Sorting = { by: 'road', prompt: { say: 'match.prompt.road' }, hide: ['crossing'] }

/** To which crossing a road leads. */
export const roads: Sorter = {
  pools: memoizePerPack((pack) => {
    const bins = askableCrossings(pack).map((one): FullBin => ({ ...roadBin(one), entries: roadsOf(pack, one) }))
    return [{ sorting: ROADS, bins, ordered: false }]
  }),
  sorting: () => ROADS,
  bin: (pack, _, id) => roadBin(crossingOf(pack, id)),
  card: (pack, _, { id, side = '' }) => roadEntry(crossingOf(pack, id), lookup(pack).get('party', side)),
}

const roadBin = ({ id, names }: Crossing): Bin => ({ ref: id, label: names })

/** Numbers of both sides; one that leads to two crossings tells neither. */
function roadsOf(pack: Pack, crossing: Crossing): Entry[] {
  return pack.parties.flatMap((party) => {
    const side = crossing.sides[party.id]
    const number = side && askableRoad(side)
    if (!number || crossingsByRoad(pack).get(number) !== 1) return []
    return [roadEntry(crossing, party)]
  })
}

function roadEntry(crossing: Crossing, party: Things['party']): Entry {
  const { id } = crossing
  const { road = '', at, names } = sideOf(crossing, party.id)
  return {
    id,
    side: party.id,
    label: { verbatim: road },
    spot: { at, label: names },
    detail: { say: 'match.roadSide', with: { side: party.adjective } },
    asks: { id, aspect: 'road' },
    gives: ['point', 'opposite', 'rail'].map((aspect) => ({ id, aspect })),
  }
}

const crossingsByRoad = memoizePerPack((pack) => {
  const count = new Map<string, number>()
  for (const road of pack.crossings.flatMap(({ sides }) => Object.values(sides).map((side) => side.road))) {
    if (road) count.set(road, (count.get(road) ?? 0) + 1)
  }
  return count
})
