import type { PosterFile } from '@/lib/pack/poster'
import type { Bounds, LonLat } from '@/lib/pack/schema'
import { mercator, unmercator } from './camera'

type Page = Pick<PosterFile, 'width' | 'height' | 'bounds'>

function cornersOf({ bounds: [west, south, east, north] }: Page) {
  const [left, top] = mercator([west, north])
  const [right, bottom] = mercator([east, south])
  return { left, top, right, bottom }
}

/** From degrees to the units of a poster's page. */
export function toPageUnits(page: Page): (at: LonLat) => readonly [number, number] {
  const { left, top, right, bottom } = cornersOf(page)
  return (at) => {
    const [x, y] = mercator(at)
    return [((x - left) / (right - left)) * page.width, ((y - top) / (bottom - top)) * page.height]
  }
}

/** And back. */
export function toDegrees(page: Page): (units: readonly [number, number]) => LonLat {
  const { left, top, right, bottom } = cornersOf(page)
  return ([x, y]) => unmercator([left + (x / page.width) * (right - left), top + (y / page.height) * (bottom - top)])
}

/** Whole units: the drawing has no finer ones. */
export function pageUnitsOf(page: Page): (at: LonLat) => readonly [number, number] {
  const units = toPageUnits(page)
  return (at) => {
    const [x, y] = units(at)
    return [Math.round(x), Math.round(y)]
  }
}

/** The part of the page that the free part of the screen shows: as the live map's camera fits it. */
export function viewBoxOf(poster: PosterFile, [west, south, east, north]: Bounds): string {
  const at = pageUnitsOf(poster)
  const [left, top] = at([west, north])
  const [right, bottom] = at([east, south])
  return `${left} ${top} ${right - left} ${bottom - top}`
}

/** All peaks in one path: a stroke up, a stroke down. */
export const peaksPath = (peaks: PosterFile['peaks']): string =>
  peaks.map(([x, y]) => `M${x - 8} ${y + 6}l4-6 4-8 8 15`).join('')

/** Meridians and parallels of whole degrees. */
export function gridPath(poster: PosterFile): string {
  const [west, south, east, north] = poster.bounds
  const at = pageUnitsOf(poster)
  const range = (from: number, to: number) =>
    Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, i) => Math.ceil(from) + i)
  const meridians = range(west, east).map((lon) => `M${at([lon, north])[0]} 0v${poster.height}`)
  const parallels = range(south, north).map((lat) => `M0 ${at([west, lat])[1]}h${poster.width}`)
  return [...meridians, ...parallels].join('')
}
