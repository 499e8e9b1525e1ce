import { crossingOf } from './area'
import type { Line, LonLat } from './point'

/**
 * The land between two lines that start and end near each other: one ring from each crossing of the two to the next.
 * Crossings that would go back along either line are passed over.
 */
export function ringsBetween(first: Line, second: Line): LonLat[][] {
  const end = { a: first.length - 1, b: second.length - 1 }
  const cuts = [...crossings(first, second).filter(({ a, b }) => a < end.a && b < end.b), end]
  let from = { a: 0, b: 0 }
  const rings = cuts.map((to) => {
    const ring = ringOf(sliceByPosition(first, from.a, to.a), sliceByPosition(second, from.b, to.b))
    from = to
    return ring
  })
  return rings.filter((ring) => ring.length > 3)
}

/** Positions along both lines: the whole part is the vertex, the rest the share of the segment after it. */
interface Cut {
  readonly a: number
  readonly b: number
}

function crossings(first: Line, second: Line): Cut[] {
  const cuts: Cut[] = []
  let last: Cut = { a: 0, b: 0 }
  for (let i = 0; i + 1 < first.length; i++) {
    for (const cut of crossingsAt(first, second, i)) {
      if (cut.a <= last.a || cut.b <= last.b) continue
      cuts.push(cut)
      last = cut
    }
  }
  return cuts
}

function crossingsAt(first: Line, second: Line, i: number): Cut[] {
  const [a, b] = [first[i], first[i + 1]]
  if (!a || !b) return []
  const found: Cut[] = []
  for (let j = 0; j + 1 < second.length; j++) {
    const [c, d] = [second[j], second[j + 1]]
    const cut = c && d && crossingOf(a, b, c, d)
    if (cut) found.push({ a: i + cut.first, b: j + cut.second })
  }
  return found.sort((x, y) => x.a - y.a)
}

function sliceByPosition(line: Line, from: number, to: number): LonLat[] {
  return [pointAt(line, from), ...line.slice(Math.floor(from) + 1, Math.ceil(to)), pointAt(line, to)]
}

function pointAt(line: Line, position: number): LonLat {
  const index = Math.min(Math.floor(position), line.length - 1)
  const share = position - index
  const a = line[index] ?? [0, 0]
  const b = line[index + 1] ?? a
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}

function ringOf(there: LonLat[], back: LonLat[]): LonLat[] {
  const start = there[0]
  return start ? [...there, ...back.reverse(), start] : []
}
