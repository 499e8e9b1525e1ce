import { boundsOf, expand } from '@/lib/geo/bounds'
import type { Bounds } from '@/lib/geo/point'
import type { Overlay, OverlayFeature, Role } from '../explanation'

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
  const points = (asked.length > 0 ? asked : features).flatMap(pointsOf)
  const box = points.length > 0 ? expand(boundsOf(points), PADDING, LEAST_KM) : [-180, -90, 180, 90]
  return { bounds: round(frame?.within ?? box), features: { type: 'FeatureCollection', features: [...features] } }
}

function isAsked({ properties: { role, of }, geometry }: OverlayFeature): boolean {
  if (SURROUNDINGS.includes(role)) return false
  if (role === 'area') return of === 'subject'
  return role !== 'water' || geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}

function pointsOf({ geometry }: OverlayFeature): number[][] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates]
    case 'LineString':
      return geometry.coordinates
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat()
    case 'MultiPolygon':
      return geometry.coordinates.flat(2)
  }
}

function round([west = -180, south = -90, east = 180, north = 90]: readonly number[]): Bounds {
  const down = (degrees: number) => Math.floor(degrees * 1e4) / 1e4
  const up = (degrees: number) => Math.ceil(degrees * 1e4) / 1e4
  return [down(west), down(south), up(east), up(north)]
}
