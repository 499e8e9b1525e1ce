import type { Box, Point, Polygon, Ring } from './plane'

type Side = { inside: (p: Point) => boolean; cross: (a: Point, b: Point) => Point }

const atX = (a: Point, b: Point, x: number): Point => [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])]
const atY = (a: Point, b: Point, y: number): Point => [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y]

/** The order of the ends must not matter, or neighbours would part by a rounding error. */
const ordered = (cut: (a: Point, b: Point) => Point) => (a: Point, b: Point) =>
  a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? cut(a, b) : cut(b, a)

const sidesOf = ([west, south, east, north]: Box): Side[] => [
  { inside: (p) => p[0] >= west, cross: ordered((a, b) => atX(a, b, west)) },
  { inside: (p) => p[0] <= east, cross: ordered((a, b) => atX(a, b, east)) },
  { inside: (p) => p[1] >= south, cross: ordered((a, b) => atY(a, b, south)) },
  { inside: (p) => p[1] <= north, cross: ordered((a, b) => atY(a, b, north)) },
]

/** Sutherland & Hodgman (1974), on an open ring. */
function clipBy(ring: Ring, side: Side): Ring {
  return ring.flatMap((point, i) => {
    const before = ring[(i + ring.length - 1) % ring.length] ?? point
    const crossing = side.inside(before) === side.inside(point) ? [] : [side.cross(before, point)]
    return side.inside(point) ? [...crossing, point] : crossing
  })
}

export function clipRing(ring: Ring, box: Box): Ring | undefined {
  const open = sidesOf(box).reduce(clipBy, ring.slice(0, -1))
  const first = open[0]
  return open.length < 3 || !first ? undefined : [...open, first]
}

export function clipPolygons(polygons: readonly Polygon[], box: Box): Polygon[] {
  return polygons.flatMap((polygon) => {
    const [outer, ...holes] = polygon.map((ring) => clipRing(ring, box))
    return outer ? [[outer, ...holes.filter((hole) => hole !== undefined)]] : []
  })
}

/** Degrees: what projecting there and back may move an edge. */
const SAME = 1e-7

/** The pieces of a line that do not run along the box's own edge. */
export function offEdge(line: readonly Point[], [west, south, east, north]: Box): Point[][] {
  const near = (a: number, b: number, edge: number) => Math.abs(a - edge) < SAME && Math.abs(b - edge) < SAME
  const onEdge = (a: Point, b: Point) =>
    near(a[0], b[0], west) || near(a[0], b[0], east) || near(a[1], b[1], south) || near(a[1], b[1], north)
  const pieces: Point[][] = [[]]
  line.forEach((point, i) => {
    const before = line[i - 1]
    if (before && onEdge(before, point)) pieces.push([])
    pieces.at(-1)?.push(point)
  })
  return pieces.filter((piece) => piece.length > 1)
}

/** The pieces of a line that lie in a box or cross it: whole segments, so that no end shows inside. */
export function cutLine(line: readonly Point[], [west, south, east, north]: Box): Point[][] {
  const meets = ([ax, ay]: Point, [bx, by]: Point) =>
    Math.max(ax, bx) >= west && Math.min(ax, bx) <= east && Math.max(ay, by) >= south && Math.min(ay, by) <= north
  const pieces: Point[][] = [[]]
  line.forEach((b, i) => {
    const a = line[i - 1]
    if (!a) return
    if (!meets(a, b)) pieces.push([])
    else if (pieces.at(-1)?.length === 0) pieces.at(-1)?.push(a, b)
    else pieces.at(-1)?.push(b)
  })
  return pieces.filter((piece) => piece.length > 1)
}
