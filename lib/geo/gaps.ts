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

/** How one line lies beside another: the gaps at all its samples. */
export interface Gaps {
  readonly meanKm: number
  readonly worst: Gap
}

export function gapsBetween(a: Samples, b: Samples): Gaps {
  let sum = 0
  let most = -1
  let worst = 0
  for (let i = 0; i < SAMPLES; i++) {
    const km = kmTo(a, i, b)
    sum += km
    if (km > most) {
      most = km
      worst = i
    }
  }
  return { meanKm: sum / SAMPLES, worst: gapAt(a, worst, b) }
}

/**
 * How far two lines lie apart, by the gaps from each to the other: the mean gap, the larger of the two, so that neither
 * a stub nor a scribble comes near (the modified Hausdorff distance of M.-P. Dubuisson and A. K. Jain, "A modified
 * Hausdorff distance for object matching", ICPR 1994). A point is compared only with what lies about as far along: the
 * same points in another order are another line.
 */
export const meanGapKm = (there: Gaps, back: Gaps): number => max(there.meanKm, back.meanKm)

/** The foot of the last point asked for: its segment, and how far along that. For all points one: a class has millions. */
const foot = new Float64Array(2)

/**
 * How far a sample lies from another line, whose `foot` it leaves behind. On a plane around the point: exact where lines are
 * near, good enough where they are not.
 */
function kmTo(samples: Samples, i: number, others: Samples): number {
  const [lon, lat] = [lonAt(samples, i), latAt(samples, i)]
  const { lonKm, latKm } = scaleAt(lat)
  const first = max(0, i - WINDOW)
  const last = min(SAMPLES - 1, i + WINDOW)
  let far = Infinity
  let index = first
  let at = 0
  // From the point to where each segment begins; calls in here would cost more than all that is worked out.
  let x = lonBetween(lon, lonAt(others, first)) * lonKm
  let y = (latAt(others, first) - lat) * latKm
  for (let j = first; j < last; j++) {
    const dx = ((others[2 * j + 2] ?? 0) - (others[2 * j] ?? 0)) * lonKm
    const dy = ((others[2 * j + 3] ?? 0) - (others[2 * j + 1] ?? 0)) * latKm
    const square = dx * dx + dy * dy
    // Where the point's perpendicular falls, clipped to the segment.
    const share = square === 0 ? 0 : max(0, min(1, -(x * dx + y * dy) / square))
    const [footX, footY] = [x + share * dx, y + share * dy]
    const away = footX * footX + footY * footY
    if (away < far) {
      far = away
      index = j
      at = share
    }
    x += dx
    y += dy
  }
  foot[0] = index
  foot[1] = at
  return sqrt(far)
}

function gapAt(samples: Samples, i: number, others: Samples): Gap {
  const km = kmTo(samples, i, others)
  const [index = 0, share = 0] = foot
  const [lon, lat] = [lonAt(others, index), latAt(others, index)]
  const to: LonLat = [lon + (lonAt(others, index + 1) - lon) * share, lat + (latAt(others, index + 1) - lat) * share]
  return { from: [lonAt(samples, i), latAt(samples, i)], to, km }
}

const lonAt = (flat: Samples, i: number): number => flat[2 * i] ?? Number.NaN
const latAt = (flat: Samples, i: number): number => flat[2 * i + 1] ?? Number.NaN
