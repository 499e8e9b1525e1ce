import { mercator, unmercator } from './camera'

/** Measures on drawn lines, in the map's own plane: for where to put a mark, never for a distance that is told. */
export type Point = readonly [number, number]

const pointOf = (position: readonly number[] | undefined): Point => [position?.[0] ?? 0, position?.[1] ?? 0]
const planePoint = (position: readonly number[]): Point => mercator([position[0] ?? 0, position[1] ?? 0])
const planeDistance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1])
const interpolate = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
]

/** The line up to `share` of its length. */
export function sliceToShare(line: readonly (readonly number[])[], share: number): number[][] {
  const points = line.map(planePoint)
  const total = points.reduce((sum, point, i) => sum + planeDistance(points[i - 1] ?? point, point), 0)
  const drawn: Point[] = []
  let left = total * Math.min(1, Math.max(0, share))
  for (const [i, point] of points.entries()) {
    const before = points[i - 1] ?? point
    const length = planeDistance(before, point)
    if (length > left) {
      drawn.push(interpolate(before, point, left / length))
      break
    }
    drawn.push(point)
    left -= length
  }
  return drawn.map(([x, y]) => [...unmercator([x, y])])
}

export const pointAt = (line: readonly (readonly number[])[], share: number): Point =>
  pointOf(sliceToShare(line, share).at(-1))
export const midpointOf = (line: readonly (readonly number[])[]): Point => pointAt(line, 0.5)

/** The point about half-way along that lies farthest from others: a road's number keeps off the names of its towns. */
export function remotestPoint(line: readonly (readonly number[])[], others: readonly Point[]): Point {
  const room = (at: Point) => Math.min(...others.map((other) => planeDistance(planePoint(at), planePoint(other))))
  return [0.5, 0.6, 0.4, 0.7, 0.3, 0.8]
    .map((share) => pointAt(line, share))
    .reduce((best, at) => (room(at) > room(best) * 1.15 ? at : best))
}
