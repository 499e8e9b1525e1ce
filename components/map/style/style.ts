import type { FeatureCollection, Point } from 'geojson'
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import { graticule } from '@/lib/map/graticule'
import type { MapPack } from '@/lib/map/map-pack'
import type { Bounds, LonLat } from '@/lib/pack/schema'
import { drawingLayers } from './drawing-layers'
import { borderLayer, groundLayers } from './ground'
import { spotLayer } from './knowledge-spots'
import { landmarkLayers } from './landmarks'
import { barrierLayer, countries, nameLayers } from './names'
import { layersOverBorder, layersUnderBorder } from './overlay-lines'
import { pointLayers } from './overlay-points'
import type { Scene } from './scene'

/** Every scene has the same layers in the same order: another theme or mode changes values only. */
export function layersOf(scene: Scene): LayerSpecification[] {
  return [
    ...groundLayers(scene),
    ...layersUnderBorder(scene),
    borderLayer(scene),
    ...layersOverBorder(scene),
    ...drawingLayers(scene),
    ...nameLayers(scene),
    ...landmarkLayers(scene),
    countries(scene),
    spotLayer,
    ...pointLayers(scene),
    barrierLayer(scene),
  ]
}

export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] }

function points<T extends { readonly at?: LonLat | undefined }>(
  items: readonly T[],
  properties: (item: T) => Record<string, string | number>,
): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: items.flatMap((item) =>
      item.at
        ? [{ type: 'Feature', properties: properties(item), geometry: { type: 'Point', coordinates: [...item.at] } }]
        : [],
    ),
  }
}

/** Room around the extent that the graticule fills: nobody pans farther. */
const ROOM = 40
const around = ([west, south, east, north]: Bounds): Bounds => [
  Math.max(-180, Math.floor(west - ROOM)),
  Math.max(-84, Math.floor(south - ROOM)),
  Math.min(180, Math.ceil(east + ROOM)),
  Math.min(84, Math.ceil(north + ROOM)),
]

const geojson = (data: FeatureCollection): SourceSpecification => ({ type: 'geojson', data })

function sourcesOf(pack: MapPack, origin: string): Record<string, SourceSpecification> {
  return {
    world: { type: 'vector', url: `${origin}/packs/${pack.slug}/tiles/world.json` },
    tiles: { type: 'vector', url: `${origin}/packs/${pack.slug}/tiles/tilejson.json` },
    graticule: geojson(graticule(around(pack.extent))),
    countries: geojson(NOTHING),
    ranges: geojson(NOTHING),
    rivers: geojson(NOTHING),
    towns: geojson(points(pack.towns, ({ name, rank }) => ({ name, rank }))),
    settlements: geojson(points(pack.settlements, ({ name }) => ({ name }))),
    crossings: geojson(points(pack.crossings, ({ id, name }) => ({ id, name }))),
    tripoints: geojson(points(pack.tripoints, ({ id, name, sub }) => (sub ? { id, name, local: sub } : { id, name }))),
    overlay: geojson(NOTHING),
    'overlay-marks': geojson(NOTHING),
    link: geojson(NOTHING),
    guess: geojson(NOTHING),
    drawing: geojson(NOTHING),
    spots: geojson(NOTHING),
  }
}

/** `origin`: the worker has no page to resolve paths against. */
export function styleOf(scene: Scene, origin: string, fontFaces: StyleSpecification['font-faces']): StyleSpecification {
  return {
    version: 8,
    ...(fontFaces ? { 'font-faces': fontFaces } : {}),
    sources: sourcesOf(scene.pack, origin),
    layers: layersOf(scene),
    transition: { duration: 0, delay: 0 },
  }
}
