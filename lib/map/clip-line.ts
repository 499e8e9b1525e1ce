import type { Bounds } from '@/lib/pack/schema'

type Position = readonly number[]

/** The part of a segment inside a box, as shares of its length (Liang and Barsky, 1984). */
function visibleShares(
  a: Position,
  b: Position,
  [west, south, east, north]: Bounds,
): readonly [number, number] | undefined {
  const [ax = 0, ay = 0] = a
  const [dx, dy] = [(b[0] ?? 0) - ax, (b[1] ?? 0) - ay]
  let [from, to] = [0, 1]
  const sides = [
    [-dx, ax - west],
    [dx, east - ax],
    [-dy, ay - south],
    [dy, north - ay],
  ] as const
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return undefined
    if (towards < 0) from = Math.max(from, room / towards)
    if (towards > 0) to = Math.min(to, room / towards)
  }
  return from < to ? [from, to] : undefined
}

const interpolate = (a: Position, b: Position, share: number): number[] => [
  (a[0] ?? 0) + ((b[0] ?? 0) - (a[0] ?? 0)) * share,
  (a[1] ?? 0) + ((b[1] ?? 0) - (a[1] ?? 0)) * share,
]

const lengthOf = (line: readonly Position[]): number =>
  line.reduce((sum, at, i) => {
    const before = line[i - 1] ?? at
    return sum + Math.hypot((at[0] ?? 0) - (before[0] ?? 0), (at[1] ?? 0) - (before[1] ?? 0))
  }, 0)

/** The longest run of a line inside a box, so that a mark on its middle is seen; the whole line if none is. */
export function longestRunInside(line: readonly number[][], bounds: Bounds): readonly number[][] {
  const runs: number[][][] = []
  for (const [i, b] of line.entries()) {
    const a = line[i - 1]
    const part = a && visibleShares(a, b, bounds)
    if (!a || !part) continue
    const [start, end] = [interpolate(a, b, part[0]), interpolate(a, b, part[1])]
    if (part[0] === 0 && runs.length > 0) runs.at(-1)?.push(end)
    else runs.push([start, end])
  }
  const longest = runs.reduce<readonly number[][]>((best, run) => (lengthOf(run) > lengthOf(best) ? run : best), [])
  return longest.length > 1 ? longest : line
}
