import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { COUNTRIES } from './atlas'
import type { Point, Polygon } from './plane'
import type { Topology } from './topology'

/** Reads the geodata packages. The only place that trusts a shape it was not shown: each package's version is pinned. */
const locate = createRequire(join(process.cwd(), 'package.json'))

export const bytesOf = (file: string): Buffer => readFileSync(locate.resolve(file))
const json = (file: string): unknown => JSON.parse(bytesOf(file).toString('utf8'))

type Outline = { type: 'Polygon'; coordinates: Polygon } | { type: 'MultiPolygon'; coordinates: Polygon[] }
type Country = { properties: { isoA2: string }; geometry: { geometries: Outline[] } }

export type CountryCode = (typeof COUNTRIES)[number]

export function readCountries(): Map<CountryCode, Polygon[]> {
  const { features } = json('@osm_borders/maritime_10m/borders.geo.json') as { features: Country[] }
  return new Map(
    COUNTRIES.map((code) => {
      const country = features.find((feature) => feature.properties.isoA2 === code)
      if (!country) throw new Error(`@osm_borders/maritime_10m has no ${code}`)
      return [
        code,
        country.geometry.geometries.flatMap((g) => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates)),
      ]
    }),
  )
}

export function readLakes(): Polygon[] {
  const { geometries } = json('@geo-maps/earth-lakes-100m/map.geo.json') as { geometries: { coordinates: Polygon[] }[] }
  return geometries.flatMap((geometry) => geometry.coordinates)
}

export const readWorld = (scale: '110m' | '50m') => json(`world-atlas/countries-${scale}.json`) as Topology

type Rivers = { features: { properties: { id: string }; geometry: { coordinates: Point[][] } }[] }

/** Our own copies of what no package holds. */
export function readRivers(file: 'rivers.geojson' | 'context-rivers.geojson'): { id: string; pieces: Point[][] }[] {
  const { features } = json(`./scripts/geodata/sources/${file}`) as Rivers
  return features.map(({ properties, geometry }) => ({ id: properties.id, pieces: geometry.coordinates }))
}
