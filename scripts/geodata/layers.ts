import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import { otherLines, type Region, sharedLines } from './countries'
import type { Description } from './description'
import { LINE_TOLERANCE } from './geo'
import type { Lake } from './lakes'
import { type Point, px, round, toLonLat, toMercator } from './plane'
import type { Peak } from './relief'
import type { River } from './rivers'
import { calmed, roundCorners, simplify } from './simplify'
import type { Topology } from './topology'
import type { World } from './world'

export interface Sources {
  map: Description
  region: Region
  world: (zoom: number) => World
  lakes: readonly Lake[]
  rivers: readonly River[]
  relief: readonly Peak[]
}

/** The last zoom that has tiles of its own: what is drawn closer is magnified. */
export const MAX_ZOOM = 8
export const LAYERS = [
  'land',
  'river',
  'lake',
  'lake_label',
  'boundary',
  'relief',
  'ribbon',
  'ribbon_fine',
  'line',
] as const
export type LayerName = (typeof LAYERS)[number]

/** Below what the eye sees at the zoom, in px. */
const TOLERANCE_PX = 0.35
/** The tints follow a calmer line, or their offset would fold in its bends: a blur in px of the zoom, and a finer one for close up. */
const RIBBON_PX = { ribbon: 4, ribbon_fine: 1.2 }
/** Lakes smaller than this many square px would be specks. */
const LAKE_PX2 = 14
/** Small rivers come later. */
const RIVER_FROM = [0, 2, 4, 5] as const

const of = (geometry: Geometry, properties: Record<string, unknown> = {}): Feature => ({
  type: 'Feature',
  geometry,
  properties,
})
const lineOf = (line: readonly Point[], properties?: Record<string, unknown>) =>
  of({ type: 'LineString', coordinates: [...line] }, properties)

/** Thinned on the map's own plane, so that a px is a px in the north too. */
function thin(line: readonly Point[], zoom: number): Point[] {
  return simplify(line.map(toMercator), TOLERANCE_PX * px(zoom)).map(toLonLat)
}

/** The countries for one zoom. At the last zoom the border is the very line of geo.json. */
export function regionAt({ topology, line }: Region, zoom: number): Topology {
  const ofLine = new Set(line.map(String))
  const arcs = topology.arcs.map((arc) =>
    zoom === MAX_ZOOM && arc.every((point) => ofLine.has(String(point)))
      ? simplify(arc, LINE_TOLERANCE).map(round(5))
      : thin(arc, zoom),
  )
  return { ...topology, arcs }
}

function land(topology: Topology, world: World, zoom: number): Feature[] {
  const near = Object.entries(topology.objects).map(([code, object]) => ({
    ...feature(topology, object),
    properties: { code },
  }))
  const far = world.land.map(({ code, polygons }) =>
    of(
      { type: 'MultiPolygon', coordinates: polygons.map((p) => p.map((ring) => thin(ring, zoom))) },
      code ? { code } : {},
    ),
  )
  return [...far, ...near]
}

const lakesAt = (lakes: readonly Lake[], zoom: number) =>
  lakes.filter((lake) => lake.id !== undefined || lake.area > LAKE_PX2 * (360 * px(zoom)) ** 2)

const nameProperties = ({ id, name, rank }: Lake) => ({ ...(id && { id }), ...(name && { name }), rank })

function lakeLabels(lakes: readonly Lake[]): Feature[] {
  return lakes.flatMap((lake) =>
    lake.label ? [of({ type: 'Point', coordinates: lake.label }, nameProperties(lake))] : [],
  )
}

function riverAt({ id, rank, line }: River, zoom: number): Feature {
  return lineOf(thin(roundCorners(line, 1), zoom), { ...(id && { id }), rank })
}

function ribbons(line: readonly Point[], zoom: number): Record<'ribbon' | 'ribbon_fine', Feature[]> {
  const calm = (blurPx: number) => {
    const blurred = calmed(line.map(toMercator), blurPx * px(zoom))
    return lineOf(simplify(blurred, TOLERANCE_PX * px(zoom)).map(toLonLat))
  }
  return { ribbon: [calm(RIBBON_PX.ribbon)], ribbon_fine: zoom === MAX_ZOOM ? [calm(RIBBON_PX.ribbon_fine)] : [] }
}

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })

/** Everything the map draws at a zoom, in the order of `LAYERS`. */
export function layersAt(zoom: number, sources: Sources): Map<LayerName, FeatureCollection> {
  const topology = regionAt(sources.region, zoom)
  const world = sources.world(zoom)
  const features: Record<LayerName, Feature[]> = {
    land: land(topology, world, zoom),
    river: sources.rivers.filter(({ rank }) => zoom >= (RIVER_FROM[rank] ?? 0)).map((river) => riverAt(river, zoom)),
    lake: lakesAt(sources.lakes, zoom).map((lake) =>
      of({ type: 'Polygon', coordinates: [thin(lake.ring, zoom)] }, nameProperties(lake)),
    ),
    lake_label: lakeLabels(sources.lakes),
    boundary: [...otherLines(topology, sources.map), ...world.boundary.map((line) => thin(line, zoom))].map((line) =>
      lineOf(line),
    ),
    relief: sources.relief
      .filter(({ z }) => z <= (zoom === MAX_ZOOM ? 10 : zoom))
      .map(({ at, z, size }) => of({ type: 'Point', coordinates: at }, { z, size })),
    ...ribbons(sources.region.line, zoom),
    line: sharedLines(topology, sources.map).map((line) =>
      lineOf(
        line.map(([lon, lat]) => [lon ?? 0, lat ?? 0]),
        { parties: sources.map.sides.join('-') },
      ),
    ),
  }
  return new Map(LAYERS.map((name) => [name, collection(features[name])]))
}
