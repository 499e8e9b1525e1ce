import { isInside } from '@/lib/geo/area'
import { distanceKm } from '@/lib/geo/distance'
import { nearestOnLine } from '@/lib/geo/nearest'
import type { LonLat } from '@/lib/geo/point'
import { memoizePerResponse } from '@/lib/questions/memoize-response'
import type { Verdict } from '../kind'
import { kmText } from '../overlay'
import type { PlaceItem } from './item'
import { radiusKm, reachKm } from './targets'
import type { PlaceResponse } from './wire'

/** How far a pin is off, and from which point of the thing: of a lake, from its nearest shore. */
export interface Miss {
  readonly from: LonLat
  readonly distanceKm: number
}

export const missOf = memoizePerResponse(({ pack, target }: PlaceItem, at: LonLat): Miss => {
  const rings = pack.lakes[target.thing.value.id] ?? []
  if (rings.some((ring) => isInside(ring, at))) return { from: at, distanceKm: 0 }
  const shores = rings
    .map((ring) => nearestOnLine(ring, at))
    .map((near): Miss => ({ from: near.at, distanceKm: near.distanceKm }))
  const point = { from: target.at, distanceKm: distanceKm(target.at, at) }
  return shores.reduce((least, shore) => (shore.distanceKm < least.distanceKm ? shore : least), point)
})

export function isOnWater({ pack, target }: PlaceItem, at: LonLat): boolean {
  return (pack.lakes[target.thing.value.id] ?? []).some((ring) => isInside(ring, at))
}

/** 1 within the radius, e^(−(d − r₀)/κ) beyond it: a miss by the reach earns 0.37, by three of them 0.05. */
export function grade(item: PlaceItem, { at }: PlaceResponse): Verdict {
  const radius = radiusKm(item.pack, item.target)
  const miss = missOf(item, at)
  const credit = Math.min(1, Math.exp((radius - miss.distanceKm) / reachKm(item.pack)))
  if (isOnWater(item, at)) return { credit, measure: { say: 'place.inside' }, meaning: { say: 'place.shores' } }
  return {
    credit,
    measure: kmText(miss.distanceKm),
    meaning: { say: 'place.away' },
    note: { say: 'place.within', with: { distance: kmText(radius) } },
  }
}
