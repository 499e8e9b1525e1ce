import { distanceToSegment, type Point } from './plane'

/** Douglas & Peucker (1973). The ends stay; a closed line keeps the vertex farthest from its start too. */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  if (line.length < 3) return [...line]
  const keep = new Uint8Array(line.length)
  keep[0] = 1
  keep[line.length - 1] = 1
  const ranges: [number, number][] = [[0, line.length - 1]]
  for (let range = ranges.pop(); range; range = ranges.pop()) {
    const [far, distance] = farthest(line, range)
    if (distance <= tolerance) continue
    keep[far] = 1
    ranges.push([range[0], far], [far, range[1]])
  }
  return line.filter((_, i) => keep[i] === 1)
}

function farthest(line: readonly Point[], [first, last]: [number, number]): [number, number] {
  const [a, b] = [line[first], line[last]]
  let best = first
  let most = -1
  for (let i = first + 1; i < last; i += 1) {
    const point = line[i]
    if (!a || !b || !point) continue
    const distance = distanceToSegment(point, a, b)
    if (distance > most) [best, most] = [i, distance]
  }
  return [best, most]
}

/** Chaikin's corner cutting (1974), ends kept: takes the corners off a line that is drawn larger than it was surveyed. */
export function roundCorners(line: readonly Point[], times: number): Point[] {
  let current = [...line]
  for (let n = 0; n < times; n += 1) current = cutCorners(current)
  return current
}

function cutCorners(line: readonly Point[]): Point[] {
  const first = line[0]
  const last = line.at(-1)
  if (!first || !last) return []
  const cut = line.slice(1).flatMap((b, i): Point[] => {
    const a = line[i] ?? b
    return [
      [0.75 * a[0] + 0.25 * b[0], 0.75 * a[1] + 0.25 * b[1]],
      [0.25 * a[0] + 0.75 * b[0], 0.25 * a[1] + 0.75 * b[1]],
    ]
  })
  return [first, ...cut.slice(1, -1), last]
}
