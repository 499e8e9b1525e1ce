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

/** A line without its small bends: evenly spaced points, each the Gaussian mean of those along the line. The ends stay. */
export function calmed(line: readonly Point[], deviation: number): Point[] {
  const points = spaced(line, deviation / 2)
  const last = points.length - 1
  const weights = Array.from({ length: 13 }, (_, i) => Math.exp(-((i - 6) ** 2) / 8))
  const total = weights.reduce((a, b) => a + b, 0)
  return points.map((point, i) => {
    // A window that narrows towards the ends keeps them in place.
    const reach = Math.min(6, i, last - i)
    const sum: Point = [0, 0]
    weights.forEach((weight, n) => {
      const [x, y] = points[i + Math.max(-reach, Math.min(reach, n - 6))] ?? point
      sum[0] += weight * x
      sum[1] += weight * y
    })
    return [sum[0] / total, sum[1] / total]
  })
}

/** Points at equal steps along a line, and its end. */
function spaced(line: readonly Point[], step: number): Point[] {
  const out: Point[] = []
  let due = 0
  line.forEach((b, i) => {
    const a = line[i - 1] ?? b
    const length = Math.hypot(b[0] - a[0], b[1] - a[1])
    for (; due <= length && length > 0; due += step) {
      const t = due / length
      out.push([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])])
    }
    if (length > 0) due -= length
  })
  const end = line.at(-1)
  return end ? [...out, end] : out
}
