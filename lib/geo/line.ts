import { alongKm, lengthsOf } from './measure'
import { type Nearest, nearestOnLine } from './nearest'
import type { Line, LonLat } from './point'

/** Walking along a line. */

export function lengthKm(line: Line): number {
  return alongKm(line).at(-1) ?? 0
}

/** The point so far from the first vertex; the ends beyond them. */
export const pointAtKm = (line: Line, km: number): LonLat => pointAt(line, alongKm(line), km)

function pointAt(line: Line, lengths: readonly number[], km: number): LonLat {
  const index = segmentAt(lengths, km)
  const start = lengths[index] ?? 0
  const length = (lengths[index + 1] ?? start) - start
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (km - start) / length))
  const a = line[index] ?? [0, 0]
  const b = line[index + 1] ?? a
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}

/** The segment that holds a point so far along, by halving. */
function segmentAt(alongKm: readonly number[], km: number): number {
  let low = 0
  let high = Math.max(0, alongKm.length - 2)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((alongKm[middle] ?? 0) <= km) low = middle
    else high = middle - 1
  }
  return low
}

/** The piece between two points, each snapped to the line, in the direction from the first to the second. */
export function sliceLine(line: Line, from: Readonly<LonLat>, to: Readonly<LonLat>): LonLat[] {
  const a = nearestOnLine(line, from)
  const b = nearestOnLine(line, to)
  return a.alongKm <= b.alongKm ? sliceBetween(line, a, b) : sliceBetween(line, b, a).reverse()
}

function sliceBetween(line: Line, a: Nearest, b: Nearest): LonLat[] {
  const inner = line.slice(a.index + 1, b.index + 1)
  const first = a.share === 1 ? inner.slice(1) : inner
  return [a.at, ...(b.share === 0 ? first.slice(0, -1) : first), b.at]
}

/** `count` points at equal distances, both ends included. */
export function resample(line: Line, count: number): LonLat[] {
  const lengths = lengthsOf(line)
  const step = (lengths.at(-1) ?? 0) / (count - 1)
  return Array.from({ length: count }, (_, i) => pointAt(line, lengths, step * i))
}
