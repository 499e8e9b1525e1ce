import { boundsOf } from './bounds'
import type { Line, LonLat, Ring } from './point'

/** Is a point inside a ring? Counts the edges that a ray to the east crosses (even-odd rule). */
export function isInside(ring: Ring, [lon, lat]: Readonly<LonLat>): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[i]
    const b = ring[j]
    if (!a || !b || a[1] > lat === b[1] > lat) continue
    if (lon < ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
  }
  return inside
}

/** How far along a–b and c–d they cross; undefined: they do not. */
export function crossingOf(
  a: Readonly<LonLat>,
  b: Readonly<LonLat>,
  c: Readonly<LonLat>,
  d: Readonly<LonLat>,
): { first: number; second: number } | undefined {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]]
  const cross = rx * sy - ry * sx
  if (cross === 0) return undefined
  const first = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross
  const second = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross
  return first >= 0 && first <= 1 && second >= 0 && second <= 1 ? { first, second } : undefined
}

/** The pieces of a line that run inside a ring. */
export function clipLine(line: Line, ring: Ring): LonLat[][] {
  const box = boundsOf(ring)
  const pieces: LonLat[][] = []
  line.forEach((b, i) => {
    const a = line[i - 1]
    if (!a) return
    for (const [from, to] of insideParts(a, b, ring, box)) {
      const open = pieces.at(-1)
      if (open && isSamePlace(open.at(-1), from)) open.push(to)
      else pieces.push([from, to])
    }
  })
  return pieces
}

/** The parts of one segment inside a ring, in order. */
function insideParts(a: LonLat, b: LonLat, ring: Ring, box: ReturnType<typeof boundsOf>): [LonLat, LonLat][] {
  if (isApart(a, b, box)) return []
  const cuts = [0, ...cutsOf(a, b, ring), 1]
  return cuts.slice(1).flatMap((end, i): [LonLat, LonLat][] => {
    const start = cuts[i] ?? 0
    if (end === start || !isInside(ring, interpolateFlat(a, b, (start + end) / 2))) return []
    return [[interpolateFlat(a, b, start), interpolateFlat(a, b, end)]]
  })
}

function cutsOf(a: LonLat, b: LonLat, ring: Ring): number[] {
  const cuts: number[] = []
  for (let i = 1; i < ring.length; i++) {
    const [c, d] = [ring[i - 1], ring[i]]
    const cut = c && d && crossingOf(a, b, c, d)
    if (cut) cuts.push(cut.first)
  }
  return cuts.sort((x, y) => x - y)
}

function isApart(a: LonLat, b: LonLat, [west, south, east, north]: ReturnType<typeof boundsOf>): boolean {
  return (
    Math.max(a[0], b[0]) < west ||
    Math.min(a[0], b[0]) > east ||
    Math.max(a[1], b[1]) < south ||
    Math.min(a[1], b[1]) > north
  )
}

function interpolateFlat(a: LonLat, b: LonLat, share: number): LonLat {
  if (share === 0) return a
  return share === 1 ? b : [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}

function isSamePlace(a: LonLat | undefined, b: LonLat): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1]
}
