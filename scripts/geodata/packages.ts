import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Box, grow, type Point, type Polygon, touches } from './plane'
import type { Topology } from './topology'

/** Reads the geodata packages. The only place that trusts a shape it was not shown: each package's version is pinned. */
const locate = createRequire(join(process.cwd(), 'package.json'))

export const bytesOf = (file: string): Buffer => readFileSync(locate.resolve(file))
const textOf = (file: string) => bytesOf(file).toString('utf8')
const json = (file: string): unknown => JSON.parse(textOf(file))

type Outline = { type: 'Polygon'; coordinates: Polygon } | { type: 'MultiPolygon'; coordinates: Polygon[] }
type Country = { geometry: { geometries: Outline[] } }
const polygonsOf = (outline: Outline) => (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates)

/** Two files of 50 MB are cut up before they are parsed: most of the world is not wanted, and costs 5 s. */
export function readCountries(codes: readonly string[]): Map<string, Polygon[]> {
  const [, ...features] = textOf('@osm_borders/maritime_10m/borders.geo.json').split(/(?<=[,[])(?={"type":"Feature")/)
  return new Map(
    codes.map((code) => {
      const text = features.find((feature) => feature.slice(0, 80).includes(`"isoA2":"${code}"`))
      if (!text) throw new Error(`@osm_borders/maritime_10m has no ${code}`)
      const { geometry } = JSON.parse(text.replace(/(,|\]})\s*$/, '')) as Country
      return [code, geometry.geometries.flatMap(polygonsOf)]
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

/** What no package holds lies in the folder of its border. */
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

export function readRivers(file: string): { id: string; pieces: Point[][] }[] {
  const { features } = readJson(file) as Rivers
  return features.map(({ properties, geometry }) => ({ id: properties.id, pieces: geometry.coordinates }))
}

type Outlines = { features: { properties: { code: string }; geometry: Outline }[] }

/** Countries drawn for a border that no package knows. */
export function readOutlines(file: string): Map<string, Polygon[]> {
  const { features } = readJson(file) as Outlines
  return new Map(features.map(({ properties, geometry }) => [properties.code, polygonsOf(geometry)]))
}

export function readOwnLakes(file: string): Polygon[] {
  const { features } = readJson(file) as { features: { geometry: Outline }[] }
  return features.flatMap(({ geometry }) => polygonsOf(geometry))
}
