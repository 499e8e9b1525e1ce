import { distanceKm } from './distance'
import type { LonLat } from './point'

/**
 * The ellipsoid as a plane around one latitude: its radii of curvature along the meridian and across it
 * (J. P. Snyder, "Map Projections: A Working Manual", USGS 1987, eq. 4-18 and 4-20). Over two degrees the error is below
 * one in 10³, and it costs a fiftieth of a geodesic.
 */

const EQUATOR_KM = 6378.137
const E2 = 0.00669437999014
const RADIANS = Math.PI / 180
/** Taken once: inside a sandbox (a test's) each look-up of a global is a call. */
const { abs, cos, hypot, sin, sqrt } = Math

/** Kilometres in one degree of longitude and of latitude. */
export interface Scale {
  readonly lonKm: number
  readonly latKm: number
}

export function scaleAt(lat: number): Scale {
  const sine = sin(lat * RADIANS)
  const w2 = 1 - E2 * sine * sine
  const w = sqrt(w2)
  return {
    lonKm: ((EQUATOR_KM * RADIANS) / w) * cos(lat * RADIANS),
    latKm: (EQUATOR_KM * RADIANS * (1 - E2)) / (w2 * w),
  }
}

const NEAR_DEGREES = 2

/** The distance of two points: on the plane if they are near, on the ellipsoid if not. */
export function quickKm(a: Readonly<LonLat>, b: Readonly<LonLat>): number {
  const lon = b[0] - a[0]
  const lat = b[1] - a[1]
  if (abs(lon) > NEAR_DEGREES || abs(lat) > NEAR_DEGREES) return distanceKm(a, b)
  const { lonKm, latKm } = scaleAt((a[1] + b[1]) / 2)
  return hypot(lon * lonKm, lat * latKm)
}

/** The difference of two longitudes, the short way round. */
export function lonBetween(from: number, to: number): number {
  const difference = to - from
  if (difference > 180) return difference - 360
  return difference < -180 ? difference + 360 : difference
}
