import { askableRoad, isSure } from '@/lib/pack/askable'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import { perPack } from '@/lib/questions/memoize-per-pack'
import type { Bin, Entry, Sorting } from './item'
import { sharesAName } from './places'

/** What lies on the other side, and which roads lead there. */

const sure = perPack((pack) => pack.crossings.filter(isSure))

/** Which town lies across the border: once from each side. */
export const opposites: (pack: Pack) => Sorting[] = perPack((pack) =>
  pack.parties.map((here, i): Sorting => {
    const there = pack.parties[1 - i] ?? here
    return {
      name: 'opposite',
      prompt: { say: 'match.prompt.opposite' },
      bins: sure(pack).flatMap((crossing) => oppositeBin(crossing, here.id, there.id)),
      ordered: false,
      hide: ['crossing'],
    }
  }),
)

function oppositeBin(crossing: Things['crossing'], here: string, there: string): Bin[] {
  const [near, far] = [crossing.sides[here], crossing.sides[there]]
  if (!near || !far || sharesAName(crossing)) return []
  const entry: Entry = {
    id: crossing.id,
    label: near.names,
    asks: { id: crossing.id, aspect: 'opposite' },
    gives: ['point', 'road', 'rail'].map((aspect) => ({ id: crossing.id, aspect })),
  }
  return [{ label: far.names, entries: [entry] }]
}

/** To which crossing a road leads. */
export const roads: (pack: Pack) => Sorting[] = perPack((pack) => {
  const bins = sure(pack).map((crossing): Bin => ({ label: crossing.names, entries: roadsOf(pack, crossing) }))
  return [{ name: 'road', prompt: { say: 'match.prompt.road' }, bins, ordered: false, hide: ['crossing'] }]
})

/** Numbers of both sides; one that leads to two crossings tells neither. */
function roadsOf(pack: Pack, crossing: Things['crossing']): Entry[] {
  return pack.parties.flatMap((party) => {
    const side = crossing.sides[party.id]
    const number = side && askableRoad(side)
    if (!number || crossingsByRoad(pack).get(number) !== 1) return []
    return [
      {
        id: crossing.id,
        label: { verbatim: number },
        spot: { at: side.at, label: side.names },
        detail: { say: 'match.roadSide', with: { side: party.adjective } },
        asks: { id: crossing.id, aspect: 'road' },
        gives: ['point', 'opposite', 'rail'].map((aspect) => ({ id: crossing.id, aspect })),
      } satisfies Entry,
    ]
  })
}

const crossingsByRoad = perPack((pack) => {
  const count = new Map<string, number>()
  for (const road of pack.crossings.flatMap(({ sides }) => Object.values(sides).map((side) => side.road))) {
    if (road) count.set(road, (count.get(road) ?? 0) + 1)
  }
  return count
})
