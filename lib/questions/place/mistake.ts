import { quickKm } from '@/lib/geo/plane'
import type { LonLat } from '@/lib/geo/point'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import type { Text } from '@/lib/text/text'
import { mostCommonMistake } from '../tally'
import { missOf } from './grade'
import type { PlaceItem, Target } from './item'
import { radiusKm, reachKm, targetsOf } from './targets'

/** A degree of latitude is nowhere shorter: most of a class's pins are too far north or south to be worth measuring. */
const LEAST_DEGREE_KM = 110.5

/** Pins that stand wrong, near one and the same other place: "11 of 28 put it near …". */
export function mistakeOf(item: PlaceItem, pins: readonly LonLat[]): Text | undefined {
  const radius = radiusKm(item.pack, item.target)
  const wrong = pins.filter((at) => missOf(item, at).distanceKm > radius)
  const near = nearKm(item)
  const counted = otherTargets(item).map((place) => {
    const level = wrong.filter((at) => Math.abs(at[1] - place.at[1]) * LEAST_DEGREE_KM <= near)
    const there = level.map((at) => quickKm(at, place.at)).filter((km) => km <= near)
    return { place, count: there.length, km: there.reduce((sum, km) => sum + km, 0) }
  })
  const most = mostCommonMistake(
    counted.toSorted((a, b) => b.count - a.count || a.km - b.km),
    pins.length,
  )
  return most && { say: 'tally.near', with: { count: most.count, all: pins.length, place: nameOf(most.place) } }
}

/** A quarter of the distance over which credit falls to a third: near on the map that was asked. */
const nearKm = ({ pack }: PlaceItem): number => reachKm(pack) / 4

const allTargets = memoizePerPack((pack) => [
  ...targetsOf(pack).crossing,
  ...targetsOf(pack).settlement,
  ...targetsOf(pack).water,
])

/** Named places that are not the one asked, nor so near that a pin there is near it too. */
function otherTargets(item: PlaceItem): Target[] {
  const clear = 2 * nearKm(item) + radiusKm(item.pack, item.target)
  return allTargets(item.pack).filter(({ at }) => quickKm(at, item.target.at) > clear)
}

const nameOf = ({ thing }: Target): Text => thing.value.names
