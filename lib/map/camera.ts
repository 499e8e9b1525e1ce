import type { Bounds, LonLat } from '@/lib/pack/schema'

/** Where the map looks: what fits a box of degrees into the free part of the screen. */
export interface Camera {
  readonly center: LonLat
  readonly zoom: number
}
export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels of the map's own box that something lies over. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** MapLibre's world is 512 px wide at zoom 0. */
const WORLD = 512
const MAX_ZOOM = 12
/** Never asks for less than this, so that a sheet over nearly everything still leaves a camera. */
const LEAST_SIDE_PX = 40

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Web Mercator, both axes in [0, 1], y downwards. */
export function mercator([lon, lat]: LonLat): [number, number] {
  const y = Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2))
  return [(lon + 180) / 360, 0.5 - y / (2 * Math.PI)]
}

export function unmercator([x, y]: [number, number]): LonLat {
  const lat = (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI
  return [x * 360 - 180, lat]
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 }
export const addPadding = (a: Padding, b: Padding): Padding => ({
  top: a.top + b.top,
  right: a.right + b.right,
  bottom: a.bottom + b.bottom,
  left: a.left + b.left,
})

/** Room around what is shown; on a phone the credits stand under it. */
export const viewMargin = (wide: boolean): Padding => ({ top: 6, right: 6, bottom: wide ? 6 : 26, left: 6 })

export function fitCamera([west, south, east, north]: Bounds, size: Size, padding: Padding): Camera {
  const [left, top] = mercator([west, north])
  const [right, bottom] = mercator([east, south])
  const freeWidth = Math.max(LEAST_SIDE_PX, size.width - padding.left - padding.right)
  const freeHeight = Math.max(LEAST_SIDE_PX, size.height - padding.top - padding.bottom)
  const scale = Math.min(freeWidth / (right - left || 1e-9), freeHeight / (bottom - top || 1e-9))
  return {
    center: unmercator([(left + right) / 2, (top + bottom) / 2]),
    zoom: Math.min(MAX_ZOOM, Math.log2(scale / WORLD)),
  }
}

/** How long the camera may fly: at most 1400 ms, shorter when near. */
export function flightMs(from: Camera, to: Camera, size: Size): number {
  const [x0, y0] = mercator(from.center)
  const [x1, y1] = mercator(to.center)
  const scale = WORLD * 2 ** Math.min(from.zoom, to.zoom)
  const screens = (Math.hypot(x1 - x0, y1 - y0) * scale) / Math.max(1, Math.min(size.width, size.height))
  return Math.round(Math.min(1400, 300 + 700 * screens + 350 * Math.abs(to.zoom - from.zoom)))
}
