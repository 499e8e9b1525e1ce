import { distanceKm } from './distance'
import { scaleAt } from './plane'
import type { Bounds, LonLat } from './point'

export function boundsOf(points: Iterable<Readonly<LonLat> | readonly number[]>): Bounds {
  const box: Bounds = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon = 0, lat = 0] of points) {
    box[0] = Math.min(box[0], lon)
    box[1] = Math.min(box[1], lat)
    box[2] = Math.max(box[2], lon)
    box[3] = Math.max(box[3], lat)
  }
  return box
}

/** Room around a box: a share of its size on each side, and never less across than `leastKm`. */
export function expand([west, south, east, north]: Bounds, padding: number, leastKm = 0): Bounds {
  const { lonKm, latKm } = scaleAt((south + north) / 2)
  const lon = paddingOf(east - west, padding, leastKm / Math.max(lonKm, 1))
  const lat = paddingOf(north - south, padding, leastKm / latKm)
  return [Math.max(-180, west - lon), Math.max(-90, south - lat), Math.min(180, east + lon), Math.min(90, north + lat)]
}

function paddingOf(size: number, padding: number, least: number): number {
  return Math.max(size * padding, (least - size) / 2)
}

export function diagonalKm([west, south, east, north]: Bounds): number {
  return distanceKm([west, south], [east, north])
}

export function isWithin([lon, lat]: Readonly<LonLat>, [west, south, east, north]: Bounds): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}
