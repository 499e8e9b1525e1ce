import { quickKm } from './plane'
import type { Line } from './point'

/** What is worth computing once per line, to look for what is near: boxes around runs of its segments. */
export interface MeasuredLine {
  /** lon, lat, lon, lat, …: quicker to run through than pairs. */
  readonly flat: Float64Array
  readonly runs: readonly Run[]
}

/** Segments `from` (inclusive) to `to` (exclusive) and the box around them. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** √4000 ≈ 63: as many boxes to look at as segments in each. */
const RUN = 32
const measures = new WeakMap<Line, MeasuredLine>()

export function measureLine(line: Line): MeasuredLine {
  const cached = measures.get(line)
  if (cached) return cached
  const fresh = { flat: Float64Array.from(line.flat()), runs: runsOf(line) }
  measures.set(line, fresh)
  return fresh
}

/** Kilometres from the first vertex, one per vertex. */
export function lengthsOf(line: Line): number[] {
  let sum = 0
  return line.map((at, i) => {
    const before = line[i - 1]
    sum += before ? quickKm(before, at) : 0
    return sum
  })
}

const lengths = new WeakMap<Line, readonly number[]>()

/** The same, of a line that is asked for it again and again. */
export function alongKm(line: Line): readonly number[] {
  const distances = lengths.get(line) ?? lengthsOf(line)
  lengths.set(line, distances)
  return distances
}

function runsOf(line: Line): Run[] {
  const runs: Run[] = []
  for (let from = 0; from < line.length - 1; from += RUN)
    runs.push(runOf(line, from, Math.min(from + RUN, line.length - 1)))
  return runs
}

function runOf(line: Line, from: number, to: number): Run {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon, lat] of line.slice(from, to + 1)) {
    west = Math.min(west, lon)
    east = Math.max(east, lon)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  return { from, to, west, south, east, north }
}
