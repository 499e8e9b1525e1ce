import type { Geometry, Position } from 'geojson'
import type { Map as MapGL } from 'maplibre-gl'
import type { Padding } from '@/lib/map/camera'
import { type Box, boxAround, dense, grown, holds, type Spot } from '@/lib/map/collision-boxes'
import { sizeOf } from '../useCamera'

/** What a name must keep clear of, on the screen as it is now. */

const INSET = 12
const CELL = 15

export interface Room {
  readonly free: Box
  readonly border: readonly Spot[]
  /** Lines of an answer. */
  readonly lines: readonly Spot[]
  readonly taken: readonly Box[]
  /** In what is free, and not at the border or on something else. */
  readonly isClear: (spot: Spot) => boolean
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
export function linesDrawn(map: MapGL, layer: string): { readonly line: Spot[]; readonly id: unknown }[] {
  return map.queryRenderedFeatures({ layers: [layer] }).flatMap(({ geometry, properties }) => {
    return linesOf(geometry).map((line) => ({
      line: line.map(([lon = 0, lat = 0]) => map.project([lon, lat])),
      id: properties.id,
    }))
  })
}

/** The drawn border as dots close enough to each other that no box slips between. */
const spotsOf = (map: MapGL, layer: string): Spot[] => linesDrawn(map, layer).flatMap(({ line }) => dense(line, 12))
export const borderSpots = (map: MapGL): Spot[] => spotsOf(map, 'border')

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
function pointsDrawn(map: MapGL, layers: string[], bare: number): Box[] {
  return map.queryRenderedFeatures({ layers }).flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point') return []
    const [lon = 0, lat = 0] = geometry.coordinates
    const named = properties.name || properties.label
    return [boxAround(map.project([lon, lat]), named ? 120 : bare, 44)]
  })
}

/** Names that an answer's numbers had better not cover: a lake's stands in two lines on the lake. */
export const namesDrawn = (map: MapGL): Box[] => pointsDrawn(map, ['lake-names'], 76).map((box) => grown(box, -5))

const cellOf = (x: number, y: number): string => `${Math.floor(x / CELL)},${Math.floor(y / CELL)}`

/** Cells of the screen that the border touches or lies next to. */
function cellsBeside(border: readonly Spot[]): ReadonlySet<string> {
  const steps = [-CELL, 0, CELL]
  return new Set(border.flatMap(({ x, y }) => steps.flatMap((dx) => steps.map((dy) => cellOf(x + dx, y + dy)))))
}

export function roomOf(map: MapGL, padding: Padding, tags: readonly Box[]): Room {
  const border = borderSpots(map)
  const taken = [...pointsDrawn(map, POINTS, 40), ...tags]
  const free = grown(freeBox(map, padding), -INSET)
  const beside = cellsBeside(border)
  return {
    free,
    border,
    lines: LINES.flatMap((layer) => spotsOf(map, layer)),
    taken,
    isClear: (spot) =>
      holds(free, spot) && !beside.has(cellOf(spot.x, spot.y)) && !taken.some((box) => holds(box, spot)),
  }
}
