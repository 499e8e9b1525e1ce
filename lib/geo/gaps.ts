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

/** Points of a line at equal distances: lon, lat, lon, lat, …; pairs would weigh five times as much. */
export type Samples = readonly number[]

export function samplesOf(line: Line): Samples {
  const made: number[] = []
  for (const [lon, lat] of resample(line, SAMPLES)) made.push(lon, lat)
  return made
}

/** The gap at each sample of the first line. */
export function gapsBetween(a: Samples, b: Samples): Gap[] {
  return Array.from({ length: SAMPLES }, (_, i) => gapTo([lonAt(a, i), latAt(a, i)], b, i))
}

/**
 * How far two lines lie apart, by the gaps from each to the other: the mean gap, the larger of the two, so that neither
 * a stub nor a scribble comes near (the modified Hausdorff distance of M.-P. Dubuisson and A. K. Jain, "A modified
 * Hausdorff distance for object matching", ICPR 1994). A point is compared only with what lies about as far along: the
 * same points in another order are another line.
 */
export function apartKm(there: readonly Gap[], back: readonly Gap[]): number {
  return max(meanKm(there), meanKm(back))
}

function meanKm(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { km }) => sum + km, 0) / gaps.length
}

/** On a plane around the point: exact where lines are near, good enough where they are not. */
function gapTo(from: LonLat, others: Samples, i: number): Gap {
  const { lonKm, latKm } = scaleAt(from[1])
  let far = Infinity
  let index = 0
  let at = 0
  const last = min(SAMPLES - 1, i + WINDOW)
  for (let j = max(1, i - WINDOW + 1); j <= last; j++) {
    const x = lonBetween(from[0], lonAt(others, j - 1)) * lonKm
    const y = (latAt(others, j - 1) - from[1]) * latKm
    const dx = (lonAt(others, j) - lonAt(others, j - 1)) * lonKm
    const dy = (latAt(others, j) - latAt(others, j - 1)) * latKm
    const share = footOf(x, y, dx, dy)
    const square = (x + share * dx) ** 2 + (y + share * dy) ** 2
    if (square < far) {
      far = square
      index = j
      at = share
    }
  }
  const [lon, lat] = [lonAt(others, index - 1), latAt(others, index - 1)]
  const to: LonLat = [lon + (lonAt(others, index) - lon) * at, lat + (latAt(others, index) - lat) * at]
  return { from, to, km: sqrt(far) }
}

const lonAt = (flat: Samples, i: number): number => flat[2 * i] ?? Number.NaN
const latAt = (flat: Samples, i: number): number => flat[2 * i + 1] ?? Number.NaN

/** Where on the segment from (x, y) by (dx, dy) the origin's perpendicular falls, clipped to it. */
function footOf(x: number, y: number, dx: number, dy: number): number {
  const square = dx * dx + dy * dy
  const share = square === 0 ? 0 : -(x * dx + y * dy) / square
  return max(0, min(1, share))
}
