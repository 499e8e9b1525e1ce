import type { LonLat } from '@/lib/pack/schema'

/** The Web Mercator unit square: x and y from 0 (180° W, 85.05° N) to 1. Everything drawn is measured on it. */
export type Point = LonLat
export type Ring = LonLat[]
/** An outer ring, then its holes. */
export type Polygon = Ring[]
/** [west, south, east, north], in the unit of the points. */
export type Box = readonly [number, number, number, number]

export const TILE_PX = 512
/** One CSS pixel at a zoom, on the unit square. */
export const px = (zoom: number) => 1 / (TILE_PX * 2 ** zoom)

export function toMercator([lon, lat]: Point): Point {
  const sin = Math.sin((lat * Math.PI) / 180)
  return [lon / 360 + 0.5, 0.5 - (0.25 * Math.log((1 + sin) / (1 - sin))) / Math.PI]
}

export function toLonLat([x, y]: Point): Point {
  return [(x - 0.5) * 360, (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90]
}

export function round(digits: number): (point: Point) => Point {
  const scale = 10 ** digits
  return ([x, y]) => [Math.round(x * scale) / scale, Math.round(y * scale) / scale]
}

export function boxOf(points: readonly Point[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    west = Math.min(west, x)
    south = Math.min(south, y)
    east = Math.max(east, x)
    north = Math.max(north, y)
  }
  return [west, south, east, north]
}

export const touches = (a: Box, b: Box) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
export const grow = (box: Box, by: number): Box => [box[0] - by, box[1] - by, box[2] + by, box[3] + by]

export function areaOf(ring: Ring): number {
  let twice = 0
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
    twice += x * nextY - nextX * y
  })
  return Math.abs(twice) / 2
}

/** Even-odd rule. */
export function inside(ring: Ring, [x, y]: Point): boolean {
  let odd = false
  let [bx, by] = ring.at(-1) ?? [0, 0]
  for (const [ax, ay] of ring) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd
    bx = ax
    by = ay
  }
  return odd
}

export function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const square = dx * dx + dy * dy
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

/** All that Web Mercator shows. */
export const WORLD: Box = [-180, -85.05, 180, 85.05]

interface TileAt {
  x: number
  y: number
}

/** Which tiles of a zoom meet a box. */
export function tilesIn([west, south, east, north]: Box, zoom: number): TileAt[] {
  const [left, top] = toMercator([west, north])
  const [right, bottom] = toMercator([east, south])
  const range = (from: number, to: number) => {
    const [first, end] = [Math.floor(from * 2 ** zoom), Math.ceil(to * 2 ** zoom)]
    return Array.from({ length: end - first }, (_, i) => first + i)
  }
  return range(left, right).flatMap((x) => range(top, bottom).map((y) => ({ x, y })))
}
