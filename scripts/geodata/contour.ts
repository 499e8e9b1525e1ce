import type { Point, Ring } from './plane'
import type { Raster } from './raster'

/** The edges of a cell, and for each of the 16 cases the edges that the contour enters and leaves by (Lorensen & Cline 1987). */
const [S, E, N, W] = [0, 1, 2, 3] as const
const CASES: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[W, S]],
  [[S, E]],
  [[W, E]],
  [[E, N]],
  [
    [W, S],
    [E, N],
  ],
  [[S, N]],
  [[W, N]],
  [[N, W]],
  [[N, S]],
  [
    [S, E],
    [N, W],
  ],
  [[N, E]],
  [[E, W]],
  [[E, S]],
  [[S, W]],
  [],
]

/** Closed rings along which the raster has the value `level`, with what is higher on their left. */
export function contours(raster: Raster, level: number): Ring[] {
  const next = new Map<number, { to: number; point: Point }>()
  const value = (column: number, row: number) => raster.values[row * raster.columns + column] ?? 0
  for (let row = 0; row + 1 < raster.rows; row += 1) {
    for (let column = 0; column + 1 < raster.columns; column += 1) {
      const corners = [value(column, row), value(column + 1, row), value(column + 1, row + 1), value(column, row + 1)]
      const kind = corners.reduce((bits, corner, i) => bits | (corner >= level ? 1 << i : 0), 0)
      for (const [enter, leave] of CASES[kind] ?? []) {
        next.set(edgeId(raster, column, row, leave), {
          to: edgeId(raster, column, row, enter),
          point: crossing(raster, column, row, leave, corners, level),
        })
      }
    }
  }
  return joined(next)
}

/** Each edge between two cell centres has one number, whichever cell asks. */
function edgeId({ columns }: Raster, column: number, row: number, edge: number): number {
  const node = (edge === N ? row + 1 : row) * columns + (edge === E ? column + 1 : column)
  return 2 * node + (edge === E || edge === W ? 1 : 0)
}

function crossing(raster: Raster, column: number, row: number, edge: number, corners: number[], level: number): Point {
  const [from, to] = [
    [0, 1],
    [1, 2],
    [3, 2],
    [0, 3],
  ][edge] ?? [0, 0]
  const [a, b] = [corners[from ?? 0] ?? 0, corners[to ?? 0] ?? 0]
  const t = (level - a) / (b - a)
  const upright = edge === E || edge === W
  const [x, y] = raster.at(column + (edge === E ? 1 : 0), row + (edge === N ? 1 : 0))
  const [farX, farY] = raster.at(column + (upright && edge === W ? 0 : 1), row + 1)
  return upright ? [x, y + t * (farY - y)] : [x + t * (farX - x), y]
}

function joined(next: Map<number, { to: number; point: Point }>): Ring[] {
  const rings: Ring[] = []
  for (const start of [...next.keys()]) {
    const ring: Ring = []
    for (let step = next.get(start), id = start; step; step = next.get(id)) {
      ring.push(step.point)
      next.delete(id)
      id = step.to
    }
    const first = ring[0]
    if (first && ring.length > 2) rings.push([...ring, first])
  }
  return rings
}
