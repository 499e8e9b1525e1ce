import type { Feature, FeatureCollection } from 'geojson'
import type { LonLat } from '@/lib/pack/schema'

/** A line that a player draws between two given ends. */
export interface Sketch {
  /** points: each tap (or Enter at the crosshair) adds one. freehand: a drag draws, the map does not move. */
  readonly mode: 'points' | 'freehand'
  /** The line so far, between `from` and `to`. */
  readonly line: readonly LonLat[]
  readonly from: LonLat
  readonly to: LonLat
  readonly fromLabel?: string
  readonly toLabel?: string
}

const point = (at: LonLat, what: string, label?: string): Feature => ({
  type: 'Feature',
  properties: label === undefined ? { what } : { what, label },
  geometry: { type: 'Point', coordinates: [...at] },
})

/** The two given ends and what lies between them. */
export function drawingFeatures({ line, from, to, fromLabel, toLabel, mode }: Sketch): FeatureCollection {
  const path = line.length === 0 ? [] : [from, ...line]
  const features: Feature[] = [point(from, 'end', fromLabel), point(to, 'end', toLabel)]
  if (mode === 'points') features.push(...line.map((at) => point(at, 'vertex')))
  if (path.length > 1) {
    features.push({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: path.map((at) => [...at]) },
    })
  }
  return { type: 'FeatureCollection', features }
}
