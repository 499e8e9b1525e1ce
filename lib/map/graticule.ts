import type { Feature, FeatureCollection, LineString } from 'geojson'
import type { Bounds } from '@/lib/pack/schema'

/** Steps in degrees; each is drawn in its own range of zooms. */
export const STEPS = [2, 1, 0.5] as const

const line = (step: number, coordinates: [number, number][]): Feature<LineString> => ({
  type: 'Feature',
  properties: { step },
  geometry: { type: 'LineString', coordinates },
})

const multiples = (from: number, to: number, step: number): number[] => {
  const first = Math.ceil(from / step)
  const count = Math.floor(to / step) - first + 1
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step)
}

/** Meridians and parallels are straight in Mercator: two points each. */
export function graticule([west, south, east, north]: Bounds): FeatureCollection<LineString> {
  const features = STEPS.flatMap((step) => [
    ...multiples(west, east, step).map((lon) =>
      line(step, [
        [lon, south],
        [lon, north],
      ]),
    ),
    ...multiples(south, north, step).map((lat) =>
      line(step, [
        [west, lat],
        [east, lat],
      ]),
    ),
  ])
  return { type: 'FeatureCollection', features }
}
