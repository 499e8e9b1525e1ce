import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapParty } from '@/lib/map/map-pack'
import { hides, type Scene, visibilityOf } from './scene'
import { growWithZoom, growWithZoomBy } from './width'

/** From the background to the border's halo: what lies under every answer. */

const tile = (layer: string) => ({ source: 'tiles', 'source-layer': layer }) as const

/** Without the border both lands are one: the tint must not tell where it runs. */
function landColour({ pack, colors, ...scene }: Scene): ExpressionSpecification {
  const tints = { a: colors.landA, b: scene.hide.includes('border') ? colors.landA : colors.landB }
  const [first, second] = pack.parties
  if (!first || !second) return ['literal', colors.landOther]
  return ['match', ['get', 'code'], first.code, tints[first.tint], second.code, tints[second.tint], colors.landOther]
}

function graticule(scene: Scene): LayerSpecification[] {
  const ranges = [
    { step: 2, minzoom: 0, maxzoom: 5.4 },
    { step: 1, minzoom: 5.4, maxzoom: 8 },
    { step: 0.5, minzoom: 8, maxzoom: 24 },
  ]
  return ranges.map(({ step, minzoom, maxzoom }) => ({
    id: `graticule-${step}`,
    type: 'line',
    source: 'graticule',
    filter: ['==', ['get', 'step'], step],
    minzoom,
    maxzoom,
    paint: { 'line-color': scene.colors.graticule, 'line-width': 1 },
  }))
}

function waters({ colors }: Scene): LayerSpecification[] {
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const
  return [
    {
      id: 'rivers',
      type: 'line',
      ...tile('river'),
      layout: round,
      paint: {
        'line-color': colors.waterLine,
        'line-opacity': 0.85,
        'line-width': growWithZoomBy(
          [4, ['match', ['get', 'rank'], 1, 1, 2, 0.9, 0.4]],
          [9, ['match', ['get', 'rank'], 1, 3.2, 2, 2.6, 1.2]],
        ),
      },
    },
    { id: 'lakes', type: 'fill', ...tile('lake'), paint: { 'fill-color': colors.water, 'fill-antialias': false } },
    {
      id: 'shores',
      type: 'line',
      ...tile('lake'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colors.waterLine, 'line-width': growWithZoom([4, 0.5], [9, 1.2]) },
    },
  ]
}

/** From here the ribbon follows the line more closely: before it, the tiles of each zoom have a ribbon calmed for that zoom. */
const FINE_FROM = 9.5

/** A ribbon lies inside its own land: offset by half its width to its party's side of the line. */
function ribbon(scene: Scene, party: MapParty, fine: boolean): LayerSpecification {
  const { colors } = scene
  const sign = party.side === 'right' ? 1 : -1
  return {
    id: `ribbon-${party.tint}${fine ? '-fine' : ''}`,
    type: 'line',
    ...tile(fine ? 'ribbon_fine' : 'ribbon'),
    ...(fine ? { minzoom: FINE_FROM } : { maxzoom: FINE_FROM }),
    layout: { 'line-join': 'round', 'line-cap': 'butt', visibility: visibilityOf(!hides(scene, 'border')) },
    paint: {
      'line-color': party.tint === 'a' ? colors.ribbonA : colors.ribbonB,
      'line-width': growWithZoom([4, 5], [7, 11], [9, 13]),
      'line-offset': growWithZoom([4, 2.5 * sign], [7, 5.5 * sign], [9, 6.5 * sign]),
      'line-blur': growWithZoom([4, 1], [9, 2.5]),
    },
  }
}

export function groundLayers(scene: Scene): LayerSpecification[] {
  const { colors, pack } = scene
  return [
    { id: 'background', type: 'background', paint: { 'background-color': colors.landOther } },
    {
      id: 'world',
      type: 'fill',
      source: 'world',
      'source-layer': 'land',
      paint: { 'fill-color': landColour(scene), 'fill-antialias': false },
    },
    {
      id: 'land',
      type: 'fill',
      ...tile('land'),
      paint: { 'fill-color': landColour(scene), 'fill-antialias': false },
    },
    {
      id: 'relief',
      type: 'symbol',
      ...tile('relief'),
      filter: ['<=', ['get', 'z'], ['+', ['zoom'], 1]],
      layout: {
        'icon-image': 'peak',
        'icon-size': growWithZoomBy([4, ['*', 0.5, ['get', 'size']]], [9, ['*', 1.5, ['get', 'size']]]),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 7.5, 0.5, 9, 0.3] },
    },
    ...graticule(scene),
    ...waters(scene),
    ...[false, true].flatMap((fine) => pack.parties.map((party) => ribbon(scene, party, fine))),
    {
      id: 'boundaries',
      type: 'line',
      ...tile('boundary'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colors.boundary,
        'line-width': growWithZoom([4, 0.8], [9, 1.6]),
        'line-dasharray': [6, 2.5, 1, 2.5],
      },
    },
    {
      id: 'border-halo',
      type: 'line',
      ...tile('line'),
      layout: { 'line-join': 'round', 'line-cap': 'round', visibility: visibilityOf(!hides(scene, 'border')) },
      paint: { 'line-color': colors.halo, 'line-opacity': 0.9, 'line-width': growWithZoom([4, 3], [9, 7]) },
    },
  ]
}

/** The border itself lies over roads and bands, under pins and names. */
export function borderLayer(scene: Scene): LayerSpecification {
  return {
    id: 'border',
    type: 'line',
    ...tile('line'),
    layout: { 'line-join': 'round', 'line-cap': 'round', visibility: visibilityOf(!hides(scene, 'border')) },
    paint: { 'line-color': scene.colors.borderRed, 'line-width': growWithZoom([4, 1.6], [9, 4]) },
  }
}
