import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Role } from '@/lib/questions/explanation'
import { classDots } from './class-responses'
import { LABEL, STRONG, WATER } from './fonts'
import { AROUND } from './names'
import { OVERLAY, of, role } from './roles'
import type { Scene } from './scene'

/** The points and names of an answer. */

/** Named on a wide screen; a phone has room for the triangle. */
const ENDS: readonly Role[] = ['tripoint']

const name = (scene: Scene, scale: number): ExpressionSpecification => [
  'case',
  ['has', 'sub'],
  [
    'format',
    ['coalesce', ['get', 'label'], ''],
    { 'text-font': ['literal', STRONG] },
    '\n',
    {},
    ['get', 'sub'],
    { 'font-scale': scale, 'text-font': ['literal', LABEL], 'text-color': scene.colors.ink2 },
  ],
  ['format', ['coalesce', ['get', 'label'], ''], { 'text-font': ['literal', STRONG] }],
]

function pointNames(scene: Scene): LayerSpecification[] {
  const { colors } = scene
  const halo = { 'text-halo-color': colors.halo, 'text-halo-width': 1.6, 'text-halo-blur': 0.4 }
  return [
    {
      id: 'overlay-area-name',
      type: 'symbol',
      source: 'overlay-marks',
      filter: ['==', ['get', 'what'], 'area'],
      layout: { 'text-field': ['get', 'label'], 'text-font': WATER, 'text-size': 14, 'text-max-width': 7, ...AROUND },
      paint: { 'text-color': colors.goldInk, ...halo },
    },
    {
      id: 'overlay-water-name',
      type: 'symbol',
      source: 'overlay-marks',
      filter: ['==', ['get', 'what'], 'water'],
      layout: {
        'icon-image': ['case', ['get', 'lake'], 'waves', 'blank'],
        'icon-allow-overlap': true,
        'text-field': ['get', 'label'],
        'text-font': WATER,
        'text-size': 14.5,
        'text-radial-offset': 0.9,
        'text-overlap': 'always',
        ...AROUND,
      },
      paint: { 'text-color': colors.waterInk, ...halo },
    },
    {
      id: 'overlay-stretch-name',
      type: 'symbol',
      source: 'overlay-marks',
      filter: ['==', ['get', 'what'], 'stretch'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': STRONG,
        'text-size': 14.5,
        'text-max-width': 9,
        'text-radial-offset': 1.1,
        ...AROUND,
      },
      paint: { 'text-color': colors.ink, ...halo },
    },
    {
      id: 'overlay-sheet-name',
      type: 'symbol',
      source: 'overlay-marks',
      filter: ['==', ['get', 'what'], 'sheet'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': STRONG,
        'text-size': 13,
        'text-anchor': 'top-left',
        'text-offset': [0.5, 0.4],
        'text-overlap': 'always',
      },
      paint: { 'text-color': colors.ink2, ...halo },
    },
    {
      id: 'overlay-shields',
      type: 'symbol',
      source: 'overlay-marks',
      filter: ['==', ['get', 'what'], 'shield'],
      layout: {
        'icon-image': 'shield',
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [3, 5, 3, 5],
        'text-field': ['get', 'label'],
        'text-font': STRONG,
        'text-size': 11.5,
        'icon-allow-overlap': true,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': colors.onGold },
    },
    {
      id: 'overlay-places',
      type: 'symbol',
      ...OVERLAY,
      filter: ['all', of('Point', 'place', 'answer', ...(scene.wide ? ENDS : [])), ['!', ['has', 'tag']]],
      layout: {
        'icon-image': ['match', ['get', 'role'], 'place', 'place', 'blank'],
        'icon-allow-overlap': true,
        'text-field': name(scene, 0.83),
        'text-font': STRONG,
        'text-size': 15,
        'text-line-height': 1.15,
        'text-variable-anchor-offset': [
          'left',
          [0.9, 0],
          'right',
          [-0.9, 0],
          'top-left',
          [0.6, 0.5],
          'bottom-right',
          [-0.6, -0.5],
          'top-right',
          [-0.6, 0.5],
          'bottom-left',
          [0.6, -0.5],
          'top',
          [0, 0.8],
          'bottom',
          [0, -0.8],
        ],
        'text-justify': 'auto',
        'text-overlap': 'always',
      },
      paint: { 'text-color': colors.ink, ...halo },
    },
  ]
}

export function pointLayers(scene: Scene): LayerSpecification[] {
  const pin = { 'icon-allow-overlap': true, 'icon-anchor': 'bottom' } as const
  return [
    ...classDots(scene),
    ...pointNames(scene),
    {
      id: 'overlay-rings',
      type: 'symbol',
      ...OVERLAY,
      filter: ['all', of('Point', 'place'), ['has', 'tag']],
      layout: { 'icon-image': 'place', 'icon-allow-overlap': true },
    },
    {
      id: 'overlay-tripoints',
      type: 'symbol',
      ...OVERLAY,
      filter: role('tripoint'),
      layout: { 'icon-image': 'tripoint', 'icon-allow-overlap': true },
    },
    {
      id: 'overlay-guess',
      type: 'symbol',
      ...OVERLAY,
      filter: of('Point', 'guess'),
      layout: { 'icon-image': 'guess', 'icon-allow-overlap': true },
    },
    {
      id: 'guess',
      type: 'symbol',
      source: 'guess',
      layout: { 'icon-image': 'guess', 'icon-allow-overlap': true },
    },
    {
      id: 'overlay-answer',
      type: 'symbol',
      ...OVERLAY,
      filter: of('Point', 'answer'),
      layout: { 'icon-image': 'pin', ...pin, 'icon-offset': [0, 3] },
    },
  ]
}
