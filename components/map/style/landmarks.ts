import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { LABEL, STRONG } from './fonts'
import { AROUND, halo } from './names'
import { hides, notNamedByAnswer, type Scene, visibilityOf } from './scene'

/** A name and, below it and smaller, the name in the place's own script. */
export function twoLines(scene: Scene, first: readonly string[], scale: number): ExpressionSpecification {
  const name: ExpressionSpecification = ['get', 'name']
  return [
    'case',
    ['has', 'local'],
    [
      'format',
      name,
      { 'text-font': ['literal', [...first]] },
      '\n',
      {},
      ['get', 'local'],
      { 'font-scale': scale, 'text-font': ['literal', LABEL], 'text-color': scene.colors.ink2 },
    ],
    ['format', name, { 'text-font': ['literal', [...first]] }],
  ]
}

/** The named posts of the home page and the atlas: crossings and the line's two ends. */
export function landmarkLayers(scene: Scene): SymbolLayerSpecification[] {
  return [
    {
      id: 'settlements',
      type: 'symbol',
      source: 'settlements',
      minzoom: 6.4,
      filter: notNamedByAnswer(scene, ['get', 'name']),
      layout: {
        visibility: visibilityOf(scene.posts && scene.mode === 'explore'),
        'icon-image': 'town',
        'text-field': ['get', 'name'],
        'text-font': LABEL,
        'text-size': 12.5,
        'text-radial-offset': 0.75,
        ...AROUND,
      },
      paint: { 'text-color': scene.colors.ink, ...halo(scene) },
    },
    {
      id: 'crossings',
      type: 'symbol',
      source: 'crossings',
      layout: {
        visibility: visibilityOf(scene.posts && !hides(scene, 'crossing')),
        'icon-image': 'post',
        'icon-anchor': 'bottom',
        'icon-offset': [0, 9],
        'icon-allow-overlap': true,
        'text-field': scene.mode === 'explore' ? ['step', ['zoom'], '', 6.6, ['get', 'name']] : '',
        'text-font': STRONG,
        'text-size': 12.5,
        'text-radial-offset': 1.2,
        ...AROUND,
        'text-optional': true,
      },
      paint: { 'text-color': scene.colors.ink, ...halo(scene) },
    },
    {
      id: 'tripoints',
      type: 'symbol',
      source: 'tripoints',
      layout: {
        visibility: visibilityOf(scene.posts && !hides(scene, 'tripoint')),
        'icon-image': 'tripoint',
        'icon-allow-overlap': true,
        'text-field': scene.wide ? twoLines(scene, STRONG, 0.92) : '',
        'text-font': STRONG,
        'text-size': 12.5,
        'text-radial-offset': 1.2,
        'text-variable-anchor': ['bottom-right', 'right', 'top-right', 'left', 'bottom', 'top'],
        'text-justify': 'auto',
        'text-optional': true,
      },
      paint: { 'text-color': scene.colors.ink, ...halo(scene) },
    },
  ]
}
