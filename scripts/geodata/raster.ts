import type { Box, Point, Polygon, Ring } from './plane'

/** A grid of values over a box: row by row from the south, each at its cell's centre. */
export interface Raster {
  readonly columns: number
  readonly rows: number
  readonly values: Float32Array
  readonly at: (column: number, row: number) => Point
}

/** 1 inside the polygons' outer rings, 0 outside. */
export function rasterOf(polygons: readonly Polygon[], box: Box, [stepX, stepY]: Point): Raster {
  const columns = Math.ceil((box[2] - box[0]) / stepX)
  const rows = Math.ceil((box[3] - box[1]) / stepY)
  const at = (column: number, row: number): Point => [box[0] + (column + 0.5) * stepX, box[1] + (row + 0.5) * stepY]
  const values = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row += 1) {
    const y = at(0, row)[1]
    for (const [outer] of polygons) {
      const crossings = outer ? crossingsOf(outer, y) : []
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const from = Math.max(0, Math.ceil(((crossings[i] ?? 0) - box[0]) / stepX - 0.5))
        const to = Math.min(columns, Math.ceil(((crossings[i + 1] ?? 0) - box[0]) / stepX - 0.5))
        values.fill(1, row * columns + from, row * columns + Math.max(from, to))
      }
    }
  }
  return { columns, rows, values, at }
}

function crossingsOf(ring: Ring, y: number): number[] {
  return ring
    .flatMap(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay]
      return ay > y === by > y ? [] : [ax + ((bx - ax) * (y - ay)) / (by - ay)]
    })
    .sort((a, b) => a - b)
}

/** Three box blurs, close to a Gaussian (Wells 1986). */
export function blurred(raster: Raster, radius: number): Raster {
  let values = raster.values
  for (let pass = 0; pass < 3; pass += 1) {
    values = boxBlur(values, raster.rows, raster.columns, raster.columns, 1, radius)
    values = boxBlur(values, raster.columns, raster.rows, 1, raster.columns, radius)
  }
  return { ...raster, values }
}

function boxBlur(
  from: Float32Array,
  lines: number,
  length: number,
  lineStep: number,
  step: number,
  radius: number,
): Float32Array {
  const to = new Float32Array(from.length)
  for (let line = 0; line < lines; line += 1) {
    const start = line * lineStep
    let sum = 0
    for (let i = -radius; i < length; i += 1) {
      if (i + radius < length) sum += from[start + (i + radius) * step] ?? 0
      if (i - radius > 0) sum -= from[start + (i - radius - 1) * step] ?? 0
      if (i >= 0) to[start + i * step] = sum / (2 * radius + 1)
    }
  }
  return to
}
