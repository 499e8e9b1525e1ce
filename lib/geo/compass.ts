import { azimuth } from './distance'
import type { LonLat } from './point'

export const COMPASS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const
export type Compass = (typeof COMPASS)[number]

/** The nearest of the eight winds. */
export function compassOf(degrees: number): Compass {
  return COMPASS[Math.round(degrees / 45) % 8] ?? 'north'
}

/** Where `to` lies as seen from `from`. */
export function directionFrom(from: Readonly<LonLat>, to: Readonly<LonLat>): Compass {
  return compassOf(azimuth(from, to))
}
