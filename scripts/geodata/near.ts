import type { Point } from './plane'

/** Answers whether anything lies within a distance of a point: a grid of the points, hashed by cell. */
export interface Near {
  add: (point: Point) => void
  within: (point: Point, distance: number) => boolean
}

export function nearIn(cell: number): Near {
  const cells = new Map<string, Point[]>()
  const key = (column: number, row: number) => `${column},${row}`
  const add = (point: Point) => {
    const name = key(Math.floor(point[0] / cell), Math.floor(point[1] / cell))
    const points = cells.get(name)
    if (points) points.push(point)
    else cells.set(name, [point])
  }
  const within = ([x, y]: Point, distance: number) => {
    for (let column = Math.floor((x - distance) / cell); column <= Math.floor((x + distance) / cell); column += 1) {
      for (let row = Math.floor((y - distance) / cell); row <= Math.floor((y + distance) / cell); row += 1) {
        if (cells.get(key(column, row))?.some((p) => Math.hypot(p[0] - x, p[1] - y) < distance)) return true
      }
    }
    return false
  }
  return { add, within }
}

/** The line's points, none farther than `step` from the next. */
export function dense(line: readonly Point[], step: number): Point[] {
  return line.flatMap((b, i): Point[] => {
    const a = line[i - 1] ?? b
    const parts = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / step))
    return Array.from({ length: parts }, (_, n): Point => {
      const t = (n + 1) / parts
      return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
    })
  })
}
