import { boundsOf, expand } from '@/lib/geo/bounds'
import type { Bounds, LonLat } from '@/lib/geo/point'
import type { Overlay, OverlayFeature, Role } from '../explanation'
import { boxOf } from './kept'

/** Room around what an answer shows, and the least it shows: a village alone is seen with its surroundings. */
const PADDING = 0.15
const LEAST_KM = 15

/** Long lines that lead away from what is asked: seen as far as the picture goes. */
const SURROUNDINGS: readonly Role[] = ['road', 'rail', 'border']

/**
 * An overlay of these features. Its bounds hold all that is asked, or `within` if the question has a frame of its own.
 * Without anything to show, the frame alone.
 */
export function overlayOf(features: readonly OverlayFeature[], frame?: { readonly within?: Bounds }): Overlay {
  const asked = features.filter(isAsked)
  const boxes = (asked.length > 0 ? asked : features).flatMap(boxesOf)
  const box = boxes.length > 0 ? expand(boundsOf(boxes.flatMap(cornersOf)), PADDING, LEAST_KM) : [-180, -90, 180, 90]
  return { bounds: round(frame?.within ?? box), features: { type: 'FeatureCollection', features: [...features] } }
}

function isAsked({ properties: { role, of }, geometry }: OverlayFeature): boolean {
  if (SURROUNDINGS.includes(role)) return false
  if (role === 'area') return of === 'subject'
  return role !== 'water' || geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}

function boxesOf({ geometry }: OverlayFeature): Bounds[] {
  switch (geometry.type) {
    case 'Point':
      return [boxOf([geometry.coordinates])]
    case 'LineString':
      return [boxOf(geometry.coordinates)]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map(boxOf)
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(boxOf)
  }
}

const cornersOf = ([west, south, east, north]: Bounds): LonLat[] => [
  [west, south],
  [east, north],
]

function round([west = -180, south = -90, east = 180, north = 90]: readonly number[]): Bounds {
  const down = (degrees: number) => Math.floor(degrees * 1e4) / 1e4
  const up = (degrees: number) => Math.ceil(degrees * 1e4) / 1e4
  return [down(west), down(south), up(east), up(north)]
}
