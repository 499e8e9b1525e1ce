import { resample } from './line'
import { lonBetween, scaleAt } from './plane'
import type { Line, LonLat } from './point'

/** From a point of one line to the nearest of another. */
export interface Gap {
  readonly from: LonLat
  readonly to: LonLat
  readonly km: number
}

/** Taken once: inside a sandbox (a test's) each look-up of a global is a call. */
const { max, min, sqrt } = Math

/** Points at equal distances on each line: their mean settles within a hundredth at this many. */
const SAMPLES = 96
/** How far ahead or behind one line may be of the other, in samples: a quarter of the way. */
const WINDOW = 24

/**
 * How far two lines lie apart: the mean gap from points of one to the other, both ways, the larger of the two, so that
 * neither a stub nor a scribble comes near (the modified Hausdorff distance of M.-P. Dubuisson and A. K. Jain,
 * "A modified Hausdorff distance for object matching", ICPR 1994). A point is compared only with what lies about as far
 * along: the same points in another order are another line.
 */
export function apartKm(a: Line, b: Line): number {
  return Math.max(meanKm(gapsBetween(a, b)), meanKm(gapsBetween(b, a)))
}

function meanKm(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { km }) => sum + km, 0) / gaps.length
}

/** The gap at each sample of the first line. */
export function gapsBetween(a: Line, b: Line): Gap[] {
  const others = samplesOf(b)
  return samplesOf(a).map((from, i) => gapTo(from, others, i))
}

const samples = new WeakMap<Line, readonly LonLat[]>()

/** A course is compared with everybody's line, and each line with it both ways. */
function samplesOf(line: Line): readonly LonLat[] {
  const kept = samples.get(line)
  if (kept) return kept
  const made = resample(line, SAMPLES)
  samples.set(line, made)
  return made
}

/** On a plane around the point: exact where lines are near, good enough where they are not. */
function gapTo(from: LonLat, others: readonly LonLat[], i: number): Gap {
  const { lonKm, latKm } = scaleAt(from[1])
  let [far, index, at] = [Infinity, 0, 0]
  const last = min(others.length - 1, i + WINDOW)
  for (let j = max(1, i - WINDOW + 1); j <= last; j++) {
    const a = others[j - 1] ?? from
    const b = others[j] ?? from
    const x = lonBetween(from[0], a[0]) * lonKm
    const y = (a[1] - from[1]) * latKm
    const dx = (b[0] - a[0]) * lonKm
    const dy = (b[1] - a[1]) * latKm
    const share = footOf(x, y, dx, dy)
    const square = (x + share * dx) ** 2 + (y + share * dy) ** 2
    if (square < far) [far, index, at] = [square, j, share]
  }
  const [a, b] = [others[index - 1] ?? from, others[index] ?? from]
  return { from, to: [a[0] + (b[0] - a[0]) * at, a[1] + (b[1] - a[1]) * at], km: sqrt(far) }
}

/** Where on the segment from (x, y) by (dx, dy) the origin's perpendicular falls, clipped to it. */
function footOf(x: number, y: number, dx: number, dy: number): number {
  const square = dx * dx + dy * dy
  const share = square === 0 ? 0 : -(x * dx + y * dy) / square
  return max(0, min(1, share))
}
