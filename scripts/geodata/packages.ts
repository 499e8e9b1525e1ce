import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { COUNTRIES } from './atlas'
import { type Box, grow, type Point, type Polygon, touches } from './plane'
import type { Topology } from './topology'

/** Reads the geodata packages. The only place that trusts a shape it was not shown: each package's version is pinned. */
const locate = createRequire(join(process.cwd(), 'package.json'))

export const bytesOf = (file: string): Buffer => readFileSync(locate.resolve(file))
const textOf = (file: string) => bytesOf(file).toString('utf8')
const json = (file: string): unknown => JSON.parse(textOf(file))

type Outline = { type: 'Polygon'; coordinates: Polygon } | { type: 'MultiPolygon'; coordinates: Polygon[] }
type Country = { geometry: { geometries: Outline[] } }

export type CountryCode = (typeof COUNTRIES)[number]

/** Two files of 50 MB are cut up before they are parsed: most of the world is not wanted, and costs 5 s. */
export function readCountries(): Map<CountryCode, Polygon[]> {
  const [, ...features] = textOf('@osm_borders/maritime_10m/borders.geo.json').split(/(?<=[,[])(?={"type":"Feature")/)
  return new Map(
    COUNTRIES.map((code) => {
      const text = features.find((feature) => feature.slice(0, 80).includes(`"isoA2":"${code}"`))
      if (!text) throw new Error(`@osm_borders/maritime_10m has no ${code}`)
      const { geometry } = JSON.parse(text.replace(/(,|\]})\s*$/, '')) as Country
      return [code, geometry.geometries.flatMap((g) => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates))]
    }),
  )
}

/** Lakes with their first vertex near the box: none is more than 6° long. */
export function readLakes(box: Box): Polygon[] {
  const text = textOf('@geo-maps/earth-lakes-100m/map.geo.json')
  const near = grow(box, 6)
  const polygons = text.slice(text.indexOf('[[[[') + 1, text.lastIndexOf(']]]]') + 3).split(/(?<=\]\]\]),(?=\[\[\[)/)
  return polygons
    .filter((polygon) => {
      const [lon = '', lat = ''] = polygon.slice(3, 40).split(/[,\]]/)
      return touches(near, [Number(lon), Number(lat), Number(lon), Number(lat)])
    })
    .map((polygon) => JSON.parse(polygon) as Polygon)
}

export const readWorld = (scale: '110m' | '50m') => json(`world-atlas/countries-${scale}.json`) as Topology

type Rivers = { features: { properties: { id: string }; geometry: { coordinates: Point[][] } }[] }

/** Our own copies of what no package holds. */
export function readRivers(file: 'rivers.geojson' | 'context-rivers.geojson'): { id: string; pieces: Point[][] }[] {
  const { features } = json(`./scripts/geodata/sources/${file}`) as Rivers
  return features.map(({ properties, geometry }) => ({ id: properties.id, pieces: geometry.coordinates }))
}
