import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { Role } from '@/lib/questions/explanation'
import { classLines } from './class-responses'
import { OVERLAY, of, ROUND, role, shape } from './roles'
import type { Scene } from './scene'
import { growWithZoom } from './width'

/** The lines and areas of an answer: some go under the border, some over it. */

function areas({ colors }: Scene): LayerSpecification[] {
  const between: ExpressionSpecification = ['==', ['get', 'of'], 'between']
  return [
    {
      id: 'overlay-area',
      type: 'fill',
      ...OVERLAY,
      filter: role('area'),
      paint: { 'fill-pattern': ['case', between, 'hatch-between', 'hatch-subject'], 'fill-opacity': 1 },
    },
    {
      id: 'overlay-area-edge',
      type: 'line',
      ...OVERLAY,
      filter: role('area'),
      paint: {
        'line-color': ['case', between, colors.you, colors.goldInk],
        'line-width': ['case', between, 0, 1.6],
        'line-dasharray': [1.4, 1.6],
      },
    },
    {
      id: 'overlay-sheet',
      type: 'line',
      ...OVERLAY,
      filter: role('sheet'),
      paint: { 'line-color': colors.ink2, 'line-width': 1.4, 'line-dasharray': [10, 3, 2, 3] },
    },
  ]
}

function waters({ colors }: Scene): LayerSpecification[] {
  return [
    {
      id: 'overlay-water',
      type: 'line',
      ...OVERLAY,
      filter: role('water'),
      layout: ROUND,
      paint: {
        'line-color': colors.waterInk,
        'line-width': ['match', ['geometry-type'], ['Polygon', 'MultiPolygon'], 2, 3.4],
      },
    },
    {
      id: 'overlay-water-core',
      type: 'line',
      ...OVERLAY,
      filter: of('LineString', 'water'),
      layout: ROUND,
      paint: { 'line-color': colors.water, 'line-width': 1.2 },
    },
  ]
}

function ways({ colors }: Scene): LayerSpecification[] {
  const line = (id: string, of: Role, paint: object): LayerSpecification => ({
    id,
    type: 'line',
    ...OVERLAY,
    filter: role(of),
    layout: { 'line-join': 'round', 'line-cap': 'butt' },
    // Side by side where a road and a railway share their sketch.
    paint: { ...paint, 'line-offset': of === 'rail' ? -4 : 4 },
  })
  return [
    line('overlay-rail-halo', 'rail', { 'line-color': colors.halo, 'line-width': 5, 'line-opacity': 0.8 }),
    line('overlay-rail', 'rail', { 'line-color': colors.rail, 'line-width': 1.8 }),
    line('overlay-rail-ties', 'rail', { 'line-color': colors.rail, 'line-width': 7, 'line-dasharray': [0.26, 1.3] }),
    line('overlay-road-case', 'road', { 'line-color': colors.roadCase, 'line-width': 6 }),
    line('overlay-road', 'road', { 'line-color': colors.road, 'line-width': 3.6 }),
  ]
}

/** A band is gold if it belongs to no row, or to the chosen one. */
function isSelectedExpression({ selectedTag }: Scene): ExpressionSpecification {
  return ['any', ['!', ['has', 'tag']], ['==', ['get', 'tag'], selectedTag ?? '']]
}

function bands(scene: Scene): LayerSpecification[] {
  const filter: FilterSpecification = [
    'all',
    ['any', role('stretch'), ['all', role('answer'), ['!', shape('Point')]]],
    isSelectedExpression(scene),
  ]
  return [
    {
      id: 'overlay-band-case',
      type: 'line',
      ...OVERLAY,
      filter,
      layout: ROUND,
      paint: { 'line-color': scene.colors.goldCase, 'line-width': growWithZoom([4, 11], [8, 16.5]) },
    },
    {
      id: 'overlay-band',
      type: 'line',
      ...OVERLAY,
      filter,
      layout: ROUND,
      paint: { 'line-color': scene.colors.gold, 'line-width': growWithZoom([4, 8], [8, 13.5]) },
    },
  ]
}

/** The line as an answer shows it: the trace's truth, or where all of it is meant. A band lies over it. */
function wholeBorder({ colors }: Scene): LayerSpecification[] {
  return [
    {
      id: 'overlay-border-halo',
      type: 'line',
      ...OVERLAY,
      filter: role('border'),
      layout: ROUND,
      paint: { 'line-color': colors.halo, 'line-opacity': 0.9, 'line-width': growWithZoom([4, 6.5], [9, 9]) },
    },
    {
      id: 'overlay-border',
      type: 'line',
      ...OVERLAY,
      filter: role('border'),
      layout: ROUND,
      paint: { 'line-color': colors.borderRed, 'line-width': growWithZoom([4, 3.6], [9, 6]) },
    },
  ]
}

export const layersUnderBorder = (scene: Scene): LayerSpecification[] => [
  ...areas(scene),
  ...waters(scene),
  ...ways(scene),
  ...wholeBorder(scene),
  ...bands(scene),
]

/** The line where it lies on a band, what was drawn, and the link from the guess to the truth. */
export function layersOverBorder(scene: Scene): LayerSpecification[] {
  const { colors } = scene
  const dash = { 'line-dasharray': [2.4, 1.4] }
  return [
    {
      id: 'overlay-band-border',
      type: 'line',
      ...OVERLAY,
      filter: ['all', role('stretch'), isSelectedExpression(scene)],
      layout: ROUND,
      paint: { 'line-color': colors.borderOnGold, 'line-width': growWithZoom([4, 1.6], [9, 4]) },
    },
    ...classLines(scene),
    {
      id: 'overlay-guess-line-halo',
      type: 'line',
      ...OVERLAY,
      filter: of('LineString', 'guess'),
      layout: ROUND,
      paint: { 'line-color': colors.halo, 'line-width': 6 },
    },
    {
      id: 'overlay-guess-line',
      type: 'line',
      ...OVERLAY,
      filter: of('LineString', 'guess'),
      layout: ROUND,
      paint: { 'line-color': colors.you, 'line-width': 2.8 },
    },
    {
      id: 'link-halo',
      type: 'line',
      source: 'link',
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': colors.halo, 'line-width': 6 },
    },
    { id: 'link', type: 'line', source: 'link', paint: { 'line-color': colors.you, 'line-width': 2.6, ...dash } },
  ]
}
