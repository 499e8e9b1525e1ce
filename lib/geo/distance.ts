import { Geodesic } from 'geographiclib-geodesic'
import type { LonLat } from './point'

/**
 * Distances on the WGS84 ellipsoid (C. F. F. Karney, "Algorithms for geodesics", J. Geodesy 87, 2013): exact to
 * nanometres, about 3 µs each.
 */

export function distanceKm(a: Readonly<LonLat>, b: Readonly<LonLat>): number {
  if (a[0] === b[0] && a[1] === b[1]) return 0
  return (Geodesic.WGS84.Inverse(a[1], a[0], b[1], b[0], Geodesic.DISTANCE).s12 ?? 0) / 1000
}

/** Direction in which one leaves `from` for `to`, in degrees clockwise from north, in [0, 360). */
export function azimuth(from: Readonly<LonLat>, to: Readonly<LonLat>): number {
  const { azi1 } = Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0], Geodesic.AZIMUTH)
  return ((azi1 ?? 0) + 360) % 360
}

/** `pieces` + 1 points at equal distances on the shortest way. */
export function interpolate(from: Readonly<LonLat>, to: Readonly<LonLat>, pieces: number): LonLat[] {
  const way = Geodesic.WGS84.InverseLine(from[1], from[0], to[1], to[0])
  const inner = Array.from({ length: Math.max(0, pieces - 1) }, (_, i): LonLat => {
    const { lon2, lat2 } = way.Position((way.s13 * (i + 1)) / pieces)
    return [lon2 ?? 0, lat2 ?? 0]
  })
  return [[from[0], from[1]], ...inner, [to[0], to[1]]]
}
