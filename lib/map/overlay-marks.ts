import type { FeatureCollection, Point as PointGeometry } from 'geojson'
import type { WireOverlay } from '@/lib/contract/attempts'
import { longestRunInside } from './clip-line'
import { midpointOf, type Point, remotestPoint } from './line-position'
import { poleOfInaccessibility } from './pole-of-inaccessibility'

/** Marks that an overlay needs beside its own features: shields in mid-way, names of areas and waters, sheet numbers. */

export type OverlayFeature = WireOverlay['features']['features'][number]
type Geometry = OverlayFeature['geometry']

/** The geometry's lines: a line's own, a polygon's outer rings. */
export function linesOf(geometry: Geometry): readonly number[][][] {
  if (geometry.type === 'LineString') return [geometry.coordinates]
  if (geometry.type === 'MultiLineString') return geometry.coordinates
  if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1)
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1))
  return []
}

/** The names that an overlay writes itself. */
export const namesOn = (overlay: WireOverlay | null): string[] =>
  overlay?.features.features.flatMap(({ properties: { label } }) => (label ? [label] : [])) ?? []

export const longestLine = (lines: readonly number[][][]): number[][] =>
  lines.reduce((best, line) => (line.length > best.length ? line : best), [])

const isPolygon = (geometry: Geometry): boolean => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'

const corner = (ring: readonly (readonly number[])[]): Point => [
  Math.min(...ring.map(([lon]) => lon ?? 0)),
  Math.max(...ring.map(([, lat]) => lat ?? 0)),
]

/** The end of a long thin area that lies south-east: its name stands beside it, out of the way of what is inside. */
const farEnd = (ring: readonly number[][]): Point => {
  const [lon = 0, lat = 0] = ring.reduce<readonly number[]>((best, position) => {
    const score = (at: readonly number[]) => (at[0] ?? 0) - (at[1] ?? 0)
    return best.length === 0 || score(position) > score(best) ? position : best
  }, [])
  return [lon, lat]
}

const pointOf = ({ geometry }: OverlayFeature): Point[] =>
  geometry.type === 'Point' ? [[geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]] : []

interface Mark {
  readonly what: 'shield' | 'area' | 'water' | 'sheet' | 'stretch'
  readonly at: Point
}

function markOf({ geometry, properties }: OverlayFeature, { bounds, features }: WireOverlay): Mark | undefined {
  const line = longestLine(linesOf(geometry))
  if (line.length === 0) return undefined
  const { role, tag } = properties
  if (role === 'road')
    return { what: 'shield', at: remotestPoint(longestRunInside(line, bounds), features.features.flatMap(pointOf)) }
  if (role === 'water')
    return {
      what: 'water',
      at: isPolygon(geometry) ? poleOfInaccessibility(line) : midpointOf(longestRunInside(line, bounds)),
    }
  // Numbered ones have their name beside the number.
  if (tag) return undefined
  if (role === 'stretch') return { what: 'stretch', at: midpointOf(longestRunInside(line, bounds)) }
  if (role === 'area') return { what: 'area', at: farEnd(line) }
  if (role === 'sheet') return { what: 'sheet', at: corner(line) }
  return undefined
}

export function marksOf(overlay: WireOverlay): FeatureCollection<PointGeometry> {
  return {
    type: 'FeatureCollection',
    features: overlay.features.features.flatMap((feature) => {
      const mark = markOf(feature, overlay)
      if (!mark || !feature.properties.label) return []
      return [
        {
          type: 'Feature',
          properties: {
            what: mark.what,
            label: mark.what === 'water' && feature.properties.tag ? '' : feature.properties.label,
            lake: isPolygon(feature.geometry),
          },
          geometry: { type: 'Point', coordinates: [...mark.at] },
        },
      ]
    }),
  }
}
