import type { Geometry, Position } from 'geojson'
import type { Map as MapGL } from 'maplibre-gl'
import type { Padding } from '@/lib/map/camera'
import { type Box, boxAround, containsPoint, densify, growBox, type ScreenPoint } from '@/lib/map/collision-boxes'
import { sizeOf } from '../useCamera'

/** What a name must keep clear of, on the screen as it is now. */

const INSET = 12
const CELL = 15

export interface FreeSpace {
  readonly free: Box
  readonly border: readonly ScreenPoint[]
  /** Lines of an answer. */
  readonly lines: readonly ScreenPoint[]
  readonly occupied: readonly Box[]
  /** In what is free, and not at the border or on something else. */
  readonly isClear: (spot: ScreenPoint) => boolean
}

export function freeBox(map: MapGL, padding: Padding): Box {
  const { width, height } = sizeOf(map)
  return {
    left: padding.left,
    top: padding.top,
    right: width - padding.right,
    bottom: height - padding.bottom,
  }
}

function linesOf(geometry: Geometry): readonly Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates]
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []
}

/** Lines drawn by a layer, on the screen. */
export function renderedLines(map: MapGL, layer: string): { readonly line: ScreenPoint[]; readonly id: unknown }[] {
  return map.queryRenderedFeatures({ layers: [layer] }).flatMap(({ geometry, properties }) => {
    return linesOf(geometry).map((line) => ({
      line: line.map(([lon = 0, lat = 0]) => map.project([lon, lat])),
      id: properties.id,
    }))
  })
}

/** The drawn border as dots close enough to each other that no box slips between. */
const pointsOfLayer = (map: MapGL, layer: string): ScreenPoint[] =>
  renderedLines(map, layer).flatMap(({ line }) => densify(line, 12))
export const borderPoints = (map: MapGL): ScreenPoint[] => pointsOfLayer(map, 'border')

const LINES = ['overlay-road', 'overlay-rail', 'overlay-area-edge', 'overlay-guess-line', 'overlay-water', 'link']

const POINTS = [
  'overlay-answer',
  'overlay-guess',
  'overlay-places',
  'overlay-tripoints',
  'towns',
  'crossings',
  'tripoints',
]

/** Boxes around the points that layers draw; wider where there is a name beside the point. */
function renderedPoints(map: MapGL, layers: string[], bare: number): Box[] {
  return map.queryRenderedFeatures({ layers }).flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point') return []
    const [lon = 0, lat = 0] = geometry.coordinates
    const named = properties.name || properties.label
    return [boxAround(map.project([lon, lat]), named ? 120 : bare, 44)]
  })
}

/** Names that an answer's numbers had better not cover: a lake's stands in two lines on the lake. */
export const renderedNames = (map: MapGL): Box[] =>
  renderedPoints(map, ['lake-names'], 76).map((box) => growBox(box, -5))

const cellOf = (x: number, y: number): string => `${Math.floor(x / CELL)},${Math.floor(y / CELL)}`

/** Cells of the screen that the border touches or lies next to. */
function cellsBeside(border: readonly ScreenPoint[]): ReadonlySet<string> {
  const steps = [-CELL, 0, CELL]
  return new Set(border.flatMap(({ x, y }) => steps.flatMap((dx) => steps.map((dy) => cellOf(x + dx, y + dy)))))
}

export function freeSpaceOf(map: MapGL, padding: Padding, tags: readonly Box[]): FreeSpace {
  const border = borderPoints(map)
  const occupied = [...renderedPoints(map, POINTS, 40), ...tags]
  const free = growBox(freeBox(map, padding), -INSET)
  const beside = cellsBeside(border)
  return {
    free,
    border,
    lines: LINES.flatMap((layer) => pointsOfLayer(map, layer)),
    occupied,
    isClear: (spot) =>
      containsPoint(free, spot) &&
      !beside.has(cellOf(spot.x, spot.y)) &&
      !occupied.some((box) => containsPoint(box, spot)),
  }
}
