import { boundsOf } from '@/lib/geo/bounds'
import { type Bounds, type Line, type LonLat, roundedPoint } from '@/lib/geo/point'

/**
 * Lines that stay, as a pack's and a question's do: they are on every overlay of a class, which all share their points. What
 * somebody drew is not kept: it would outlive the answer.
 */
const rounding = new WeakMap<Line, LonLat[]>()
const boxes = new WeakMap<readonly unknown[], Bounds>()

/** Rounded once. */
export function keep(line: Line): LonLat[] {
  const kept = rounding.get(line)
  if (kept) return kept
  const made = line.map(roundedPoint)
  for (const known of [line, made]) rounding.set(known, made)
  boxes.set(made, boundsOf(made))
  return made
}

/** As it is kept, or rounded for this once. */
export const roundedLine = (line: Line): LonLat[] => rounding.get(line) ?? line.map(roundedPoint)

/** The bounds of the points of a line. */
export const boxOf = (line: readonly (readonly number[])[]): Bounds => boxes.get(line) ?? boundsOf(line)

/** Whether others have the same array: what was worked out from it once is good for all of them. */
export const isKept = (line: readonly unknown[]): boolean => boxes.has(line)
