import { lineString } from '@turf/helpers'
import { simplify } from '@turf/simplify'
import { boundsOf, isWithin } from './bounds'
import type { Bounds, Line, LonLat } from './point'

/** Lines as coarse as the map that shows them (Douglas–Peucker). */

const levelsByLine = new WeakMap<Line, Map<number, LonLat[]>>()

/** In degrees, a power of two: so few are told apart. */
const stepOf = (tolerance: number): number => Math.floor(Math.log2(Math.max(tolerance, 1e-6)))

/** Simplifies a line so that no point moves farther than `tolerance`, in degrees. Not cached: for lines shown once, such as a drawn one. */
export const coarseLine = (line: Line, tolerance: number): LonLat[] => simplifyToTolerance(line, 2 ** stepOf(tolerance))

/** The same of a line that stays, made once for each coarseness. */
export function simplifyLine(line: Line, tolerance: number): LonLat[] {
  const step = stepOf(tolerance)
  const levels = levelsByLine.get(line) ?? new Map<number, LonLat[]>()
  levelsByLine.set(line, levels)
  const cached = levels.get(step)
  if (cached) return cached
  const made = simplifyToTolerance(line, 2 ** step)
  levels.set(step, made)
  return made
}

function simplifyToTolerance(line: Line, tolerance: number): LonLat[] {
  const { geometry } = simplify(lineString([...line]), { tolerance, highQuality: true })
  return geometry.coordinates.map(([lon = 0, lat = 0]): LonLat => [lon, lat])
}

/** A screen is some 1,500 pixels across: nothing finer than one is worth sending. */
const PIXELS = 1500
/** At most so many points of a line in one overlay. */
export const MOST_LINE_POINTS = 400

/** The pieces of a line within a box (and a little outside), as coarse as a map of that box allows. */
export function simplifyFor(line: Line, bounds: Bounds, most = MOST_LINE_POINTS): LonLat[][] {
  const [west, south, east, north] = bounds
  for (let tolerance = Math.hypot(east - west, north - south) / PIXELS; ; tolerance *= 2) {
    const pieces = clipToBox(simplifyLine(line, tolerance), bounds)
    if (tolerance > 1 || pointCount(pieces) <= most) return pieces
  }
}

const simplifiedLines = new WeakMap<Line, LonLat[][]>()

/** A whole line as coarse as a map of its own size allows; made once per line. */
export function simplifiedLine(line: Line): LonLat[][] {
  const cached = simplifiedLines.get(line)
  if (cached) return cached
  const made = simplifyFor(line, boundsOf(line))
  simplifiedLines.set(line, made)
  return made
}

function pointCount(pieces: LonLat[][]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}

/** Runs of segments that touch the box; a vertex on either side is kept, so that lines leave the picture. */
export function clipToBox(line: Line, box: Bounds): LonLat[][] {
  const pieces: LonLat[][] = []
  let open: LonLat[] | undefined
  line.forEach((b, i) => {
    const a = line[i - 1]
    if (!a) return
    if (!touches(a, b, box)) open = undefined
    else if (open) open.push(b)
    else {
      open = [a, b]
      pieces.push(open)
    }
  })
  return pieces
}

function touches(a: LonLat, b: LonLat, box: Bounds): boolean {
  if (isWithin(a, box) || isWithin(b, box)) return true
  const [west, south, east, north] = box
  return (
    Math.max(a[0], b[0]) >= west &&
    Math.min(a[0], b[0]) <= east &&
    Math.max(a[1], b[1]) >= south &&
    Math.min(a[1], b[1]) <= north
  )
}
