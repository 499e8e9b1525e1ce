import { densify, type ScreenPoint } from './collision-boxes'

/** Finding a piece of a line that a word can lie on. */

const STEP = 8
/** A word bends no more than this from end to end, in radians. */
const BEND = 0.75

const screenDistance = (a: ScreenPoint, b: ScreenPoint): number => Math.hypot(b.x - a.x, b.y - a.y)
const heading = (a: ScreenPoint, b: ScreenPoint): number => Math.atan2(b.y - a.y, b.x - a.x)
const turn = (a: number, b: number): number => Math.abs(Math.atan2(Math.sin(b - a), Math.cos(b - a)))

/** Each spot the mean of its neighbours: letters do not follow every bend of a river. */
export function smoothLine(line: readonly ScreenPoint[], reach: number): ScreenPoint[] {
  return line.map((_, i) => {
    const near = line.slice(Math.max(0, i - reach), i + reach + 1)
    return {
      x: near.reduce((sum, { x }) => sum + x, 0) / near.length,
      y: near.reduce((sum, { y }) => sum + y, 0) / near.length,
    }
  })
}

/** The line moved sideways, to the left of its course where `by` is negative. */
export function offsetLine(line: readonly ScreenPoint[], by: number): ScreenPoint[] {
  return line.map((spot, i) => {
    const angle = heading(line[i - 1] ?? spot, line[i + 1] ?? spot) + Math.PI / 2
    return { x: spot.x + Math.cos(angle) * by, y: spot.y + Math.sin(angle) * by }
  })
}

function isStraight(piece: readonly ScreenPoint[]): boolean {
  const [first, last] = [piece[0], piece.at(-1)]
  if (!first || !last) return false
  const course = heading(first, last)
  const reach = Math.max(1, Math.floor(piece.length / 4))
  return piece.every((spot, i) => {
    const next = piece[i + reach]
    return !next || turn(course, heading(spot, next)) < BEND
  })
}

/** The piece `width` pixels long, clear all along, that lies nearest to the line's middle. */
export function stretchForText(
  line: readonly ScreenPoint[],
  width: number,
  isClear: (spot: ScreenPoint) => boolean,
  reach = 0,
): ScreenPoint[] | undefined {
  const spots = smoothLine(densify(line, STEP), reach)
  const clear = spots.map(isClear)
  let total = 0
  const along = spots.map((spot, i) => {
    total += screenDistance(spots[i - 1] ?? spot, spot)
    return total
  })
  const middle = total / 2
  let best: { piece: ScreenPoint[]; far: number } | undefined
  for (const [start, from] of along.entries()) {
    const end = along.findIndex((length) => length >= from + width)
    if (end < 0) break
    const far = Math.abs((from + (along[end] ?? 0)) / 2 - middle)
    if (best && far >= best.far) continue
    const piece = spots.slice(start, end + 1)
    if (clear.slice(start, end + 1).every(Boolean) && isStraight(piece)) best = { piece, far }
  }
  return best?.piece
}

/** The piece with a straight run at either end. */
export function extendEnds(piece: readonly ScreenPoint[], by: number): ScreenPoint[] {
  const out = (end: ScreenPoint | undefined, before: ScreenPoint | undefined): ScreenPoint[] => {
    if (!end || !before) return []
    const angle = heading(before, end)
    return [{ x: end.x + Math.cos(angle) * by, y: end.y + Math.sin(angle) * by }]
  }
  return [...out(piece[0], piece[2]), ...piece, ...out(piece.at(-1), piece.at(-3))]
}
