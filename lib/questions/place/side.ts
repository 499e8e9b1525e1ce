import { lengthKm } from '@/lib/geo/line'
import { nearestOnLine } from '@/lib/geo/nearest'
import type { LonLat } from '@/lib/geo/point'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'

/**
 * Whose land a point lies on, as far as the line can tell. Farther from the line than its foot is from an end, a third
 * country may begin: then nothing is said, nor within the line's own uncertainty.
 */
export function sideAt(pack: Pack, at: LonLat): Things['party'] | undefined {
  const { side, distanceKm, alongKm } = nearestOnLine(pack.line, at)
  const toEndKm = Math.min(alongKm, lengthKm(pack.line) - alongKm)
  if (distanceKm <= pack.lineUncertaintyKm || distanceKm >= toEndKm) return undefined
  return pack.parties.find((party) => party.side === side)
}
