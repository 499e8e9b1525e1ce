import { crossingOf } from './area'
import { measureLine, type Run } from './measure'
import type { Line, LonLat } from './point'

/** Where two lines cross, in the order of the first. Only runs whose boxes meet are looked into. */
export function crossingsOf(first: Line, second: Line): LonLat[] {
  const others = measureLine(second).runs
  return measureLine(first).runs.flatMap((run) => {
    const near = others.filter((other) => boxesMeet(run, other))
    return near.length === 0 ? [] : crossingsIn(first, run, second, near)
  })
}

function boxesMeet(a: Run, b: Run): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north
}

function crossingsIn(first: Line, run: Run, second: Line, near: readonly Run[]): LonLat[] {
  const found: LonLat[] = []
  for (let i = run.from; i < run.to; i++) {
    for (const other of near) found.push(...crossingsAt(first, i, second, other))
  }
  return found
}

function crossingsAt(first: Line, i: number, second: Line, run: Run): LonLat[] {
  const [a, b] = [first[i], first[i + 1]]
  if (!a || !b) return []
  const found: LonLat[] = []
  for (let j = run.from; j < run.to; j++) {
    const [c, d] = [second[j], second[j + 1]]
    const cut = c && d && crossingOf(a, b, c, d)
    if (cut) found.push([a[0] + (b[0] - a[0]) * cut.first, a[1] + (b[1] - a[1]) * cut.first])
  }
  return found
}
