import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { STRONG } from './fonts'
import { AROUND } from './names'
import { ROUND, shape } from './roles'
import type { Scene } from './scene'

/** What the player is drawing: the line so far, its points, and its two given ends. */

const END = ['all', shape('Point'), ['==', ['get', 'what'], 'end']] satisfies FilterSpecification

/** The line being drawn: dashed to the next goal while it is open. */
export function drawingLayers({ colors }: Scene): LayerSpecification[] {
  const line = { source: 'drawing', filter: shape('LineString') } as const
  return [
    { id: 'drawing-halo', type: 'line', ...line, layout: ROUND, paint: { 'line-color': colors.halo, 'line-width': 7 } },
    { id: 'drawing', type: 'line', ...line, layout: ROUND, paint: { 'line-color': colors.you, 'line-width': 3 } },
    {
      id: 'drawing-points',
      type: 'circle',
      source: 'drawing',
      filter: ['all', shape('Point'), ['==', ['get', 'what'], 'vertex']],
      paint: {
        'circle-radius': 4,
        'circle-color': colors.halo,
        'circle-stroke-color': colors.you,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'drawing-ends',
      type: 'circle',
      source: 'drawing',
      filter: END,
      paint: {
        'circle-radius': 7,
        'circle-color': colors.halo,
        'circle-stroke-color': colors.ink,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'drawing-end-names',
      type: 'symbol',
      source: 'drawing',
      filter: END,
      layout: {
        'text-field': ['coalesce', ['get', 'label'], ''],
        'text-font': STRONG,
        'text-size': 15,
        'text-radial-offset': 0.9,
        'text-overlap': 'always',
        ...AROUND,
      },
      paint: {
        'text-color': colors.ink,
        'text-halo-color': colors.halo,
        'text-halo-width': 1.6,
        'text-halo-blur': 0.4,
      },
    },
  ]
}
