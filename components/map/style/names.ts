import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { LABEL, RANGE, WATER } from './fonts'
import { hides, notNamedByAnswer, type Scene, visibilityOf } from './scene'

/** Names on the map. What stands later is placed first and drawn above. */

type Symbols = SymbolLayerSpecification

export const halo = (scene: Scene) => ({
  'text-halo-color': scene.colors.halo,
  'text-halo-width': 1.4,
  'text-halo-blur': 0.4,
})

/** Beside a point, wherever there is room; the right first. */
export const AROUND = {
  'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left', 'top-right', 'bottom-right'],
  'text-justify': 'auto',
} as const satisfies Symbols['layout']

export function countries(scene: Scene): Symbols {
  return {
    id: 'countries',
    type: 'symbol',
    source: 'countries',
    layout: {
      visibility: visibilityOf(!hides(scene, 'country')),
      'text-field': ['case', ['has', 'local'], ['concat', ['get', 'name'], '\n', ['get', 'local']], ['get', 'name']],
      'text-font': LABEL,
      'text-size': scene.wide ? ['case', ['boolean', ['get', 'small'], false], 13, 17] : 12,
      'text-letter-spacing': 0.3,
      'text-line-height': 1.35,
      'text-max-width': 30,
    },
    paint: { 'text-color': scene.colors.ink2, ...halo(scene) },
  }
}

function ranges(scene: Scene): Symbols {
  return {
    id: 'ranges',
    type: 'symbol',
    source: 'ranges',
    layout: {
      visibility: visibilityOf(!hides(scene, 'range')),
      'symbol-placement': 'line-center',
      'text-field': ['upcase', ['get', 'name']],
      'text-font': RANGE,
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10, 8, 14],
      'text-letter-spacing': 0.28,
      'text-max-angle': 60,
    },
    paint: { 'text-color': scene.colors.reliefInk, ...halo(scene) },
  }
}

/** The pack's name of a water in the tiles; others have the name that came with them, or none. */
function waterName({ pack }: Scene): ExpressionSpecification {
  const own: ExpressionSpecification = ['coalesce', ['get', 'name'], '']
  const [first, ...rest] = pack.waters
  if (!first) return own
  return ['match', ['get', 'id'], first.id, first.name, ...rest.flatMap(({ id, name }) => [id, name]), own]
}

function rivers(scene: Scene): Symbols {
  return {
    id: 'river-names',
    type: 'symbol',
    source: 'rivers',
    layout: {
      visibility: visibilityOf(!hides(scene, 'river')),
      'symbol-placement': 'line-center',
      'text-field': ['get', 'name'],
      'text-font': WATER,
      'text-size': 12,
      'text-letter-spacing': 0.08,
      'text-max-angle': 60,
    },
    paint: { 'text-color': scene.colors.waterInk, ...halo(scene) },
  }
}

function lakes(scene: Scene): Symbols {
  return {
    id: 'lake-names',
    type: 'symbol',
    source: 'tiles',
    'source-layer': 'lake_label',
    filter: [
      'all',
      ['>=', ['zoom'], ['match', ['get', 'rank'], 1, 0, 2, 5, 3, 5.9, 7.4]],
      notNamedByAnswer(scene, waterName(scene)),
    ],
    layout: {
      visibility: visibilityOf(!hides(scene, 'lake')),
      'text-field': waterName(scene),
      'text-font': WATER,
      'text-size': ['match', ['get', 'rank'], 1, 13.5, 12],
      'text-max-width': 5,
      'text-line-height': 1.1,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': scene.colors.waterInk, ...halo(scene) },
  }
}

function towns(scene: Scene): Symbols {
  return {
    id: 'towns',
    type: 'symbol',
    source: 'towns',
    filter: [
      'all',
      ['>=', ['zoom'], ['match', ['get', 'rank'], 1, 0, 2, 5.4, 3, 6.4, 7.2]],
      notNamedByAnswer(scene, ['get', 'name']),
    ],
    layout: {
      visibility: visibilityOf(scene.mode === 'explore'),
      'icon-image': 'town',
      'text-field': ['get', 'name'],
      'text-font': LABEL,
      'text-size': 12.5,
      'text-radial-offset': 0.75,
      ...AROUND,
      'icon-allow-overlap': false,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': scene.colors.ink, ...halo(scene) },
  }
}

export function nameLayers(scene: Scene): LayerSpecification[] {
  return [ranges(scene), rivers(scene), towns(scene), lakes(scene)]
}

/** Unseen boxes along the border, placed before every name: no name crosses the line. */
export function barrierLayer(scene: Scene): LayerSpecification {
  return {
    id: 'barrier',
    type: 'symbol',
    source: 'tiles',
    'source-layer': 'line',
    layout: {
      visibility: visibilityOf(!hides(scene, 'border')),
      'symbol-placement': 'line',
      'symbol-spacing': 14,
      'icon-image': 'blank',
      'icon-allow-overlap': true,
      'icon-padding': 1,
    },
  }
}
