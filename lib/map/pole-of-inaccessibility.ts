import type { Point } from './line-position'

type Position = readonly number[]

const GRID = 14

/** Even or odd number of edges to the east (W. R. Franklin's test). */
function containsPoint(ring: readonly Position[], [x, y]: Point): boolean {
  let inside = false
  for (const [i, [bx = 0, by = 0]] of ring.entries()) {
    const [ax = 0, ay = 0] = ring.at(i - 1) ?? []
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

const clearance = (ring: readonly Position[], [x, y]: Point): number =>
  Math.min(...ring.map(([px = 0, py = 0]) => Math.hypot((px - x) * 0.7, py - y)))

/** A point well inside a shape, whatever its form: where a mark on a lake belongs. */
export function poleOfInaccessibility(ring: readonly Position[]): Point {
  const [lons, lats] = [ring.map(([lon = 0]) => lon), ring.map(([, lat = 0]) => lat)]
  const [west, south] = [Math.min(...lons), Math.min(...lats)]
  const [width, height] = [Math.max(...lons) - west, Math.max(...lats) - south]
  const spots = Array.from(
    { length: GRID * GRID },
    (_, i): Point => [
      west + (((i % GRID) + 0.5) * width) / GRID,
      south + ((Math.floor(i / GRID) + 0.5) * height) / GRID,
    ],
  )
  const inside = spots.filter((spot) => containsPoint(ring, spot))
  const middle: Point = [west + width / 2, south + height / 2]
  return inside.reduce(
    (best, spot) => (clearance(ring, spot) > clearance(ring, best) ? spot : best),
    inside[0] ?? middle,
  )
}
