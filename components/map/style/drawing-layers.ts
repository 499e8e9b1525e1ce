import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { STRONG } from './fonts'
import { AROUND } from './names'
import { ROUND, shape } from './roles'
import type { Scene } from './scene'

/** What the player is drawing: the line so far, its points, and its two given ends. */

const END = ['all', shape('Point'), ['==', ['get', 'what'], 'end']] satisfies FilterSpecification

/** The line being drawn: dashed to the next goal while it is open. */
export function drawnLayers({ tones }: Scene): LayerSpecification[] {
  const line = { source: 'drawn', filter: shape('LineString') } as const
  return [
    { id: 'drawn-halo', type: 'line', ...line, layout: ROUND, paint: { 'line-color': tones.halo, 'line-width': 7 } },
    { id: 'drawn', type: 'line', ...line, layout: ROUND, paint: { 'line-color': tones.you, 'line-width': 3 } },
    {
      id: 'drawn-points',
      type: 'circle',
      source: 'drawn',
      filter: ['all', shape('Point'), ['==', ['get', 'what'], 'vertex']],
      paint: {
        'circle-radius': 4,
        'circle-color': tones.halo,
        'circle-stroke-color': tones.you,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'drawn-ends',
      type: 'circle',
      source: 'drawn',
      filter: END,
      paint: {
        'circle-radius': 7,
        'circle-color': tones.halo,
        'circle-stroke-color': tones.ink,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'drawn-end-names',
      type: 'symbol',
      source: 'drawn',
      filter: END,
      layout: {
        'text-field': ['coalesce', ['get', 'label'], ''],
        'text-font': STRONG,
        'text-size': 15,
        'text-radial-offset': 0.9,
        'text-overlap': 'always',
        ...AROUND,
      },
      paint: { 'text-color': tones.ink, 'text-halo-color': tones.halo, 'text-halo-width': 1.6, 'text-halo-blur': 0.4 },
    },
  ]
}
