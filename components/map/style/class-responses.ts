import type { LayerSpecification } from 'maplibre-gl'
import { STRONG } from './fonts'
import { OVERLAY, of, ROUND } from './roles'
import type { Scene } from './scene'

/** How far from the truth is how far, and the lines of a whole class: so faint that many of them show where most ran. */
export const classLines = ({ colors }: Scene): LayerSpecification[] => [
  {
    id: 'overlay-ring',
    type: 'line',
    ...OVERLAY,
    filter: of('LineString', 'ring'),
    paint: { 'line-color': colors.ink2, 'line-width': 1.4, 'line-dasharray': [3, 3] },
  },
  {
    id: 'overlay-class-line',
    type: 'line',
    ...OVERLAY,
    filter: of('LineString', 'class'),
    layout: ROUND,
    paint: { 'line-color': colors.you, 'line-width': 2.4, 'line-opacity': 0.35 },
  },
]

/** One dot for each of a class, without a name, and how far the rings around the truth are. */
export const classDots = ({ colors }: Scene): LayerSpecification[] => [
  {
    id: 'overlay-class',
    type: 'circle',
    ...OVERLAY,
    filter: of('Point', 'class'),
    paint: {
      'circle-radius': 6,
      'circle-color': colors.you,
      'circle-stroke-color': colors.halo,
      'circle-stroke-width': 2,
    },
  },
  {
    id: 'overlay-ring-names',
    type: 'symbol',
    ...OVERLAY,
    filter: of('Point', 'ring'),
    layout: { 'text-field': ['get', 'label'], 'text-font': STRONG, 'text-size': 13.5, 'text-overlap': 'always' },
    paint: { 'text-color': colors.ink2, 'text-halo-color': colors.halo, 'text-halo-width': 3 },
  },
]
