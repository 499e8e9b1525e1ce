import { Geodesic } from 'geographiclib-geodesic'
import type { LonLat } from './point'

/** The point at a distance along a great circle from a start and a bearing. */
export function destination(from: Readonly<LonLat>, azimuth: number, km: number): LonLat {
  const { lon2, lat2 } = Geodesic.WGS84.Direct(from[1], from[0], azimuth, km * 1000)
  return [lon2 ?? 0, lat2 ?? 0]
}

const POINTS = 72

/** All places that far away: a closed ring. */
export function circleAround(centre: Readonly<LonLat>, radiusKm: number): LonLat[] {
  const ring = Array.from({ length: POINTS }, (_, i) => destination(centre, (i * 360) / POINTS, radiusKm))
  const [first] = ring
  return first ? [...ring, first] : ring
}
