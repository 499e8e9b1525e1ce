import { geoEquirectangular } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import { feature, mesh } from 'topojson-client'
import { REGION } from './atlas'
import { clipPolygons } from './clip'
import { readWorld } from './packages'
import { type Box, inside, type Point, type Polygon } from './plane'

/** ISO 3166-1 numeric → alpha-2, of the countries that are drawn in detail too: they go on outside the region. */
const CODES: Record<string, string> = {
  '004': 'AF',
  '156': 'CN',
  '356': 'IN',
  '364': 'IR',
  '398': 'KZ',
  '417': 'KG',
  '496': 'MN',
  '586': 'PK',
  '643': 'RU',
  '762': 'TJ',
  '795': 'TM',
  '860': 'UZ',
}

const [west, south, east, north] = REGION
/** All around the region. */
const AROUND: readonly Box[] = [
  [-180, -85, west, 85],
  [east, -85, 180, 85],
  [west, -85, east, south],
  [west, north, east, 85],
]

/** Degrees in, degrees out, but cut where the rings cross the antimeridian. */
const cutAtAntimeridian = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0)
  .reflectY(true)

export interface World {
  land: { code: string | undefined; polygons: Polygon[] }[]
  boundary: Point[][]
}

export function buildWorld(scale: '110m' | '50m'): World {
  const topology = readWorld(scale)
  const countries = topology.objects.countries
  if (!countries) throw new Error('world-atlas has no countries')
  const land = (countries.geometries ?? []).map((country) => {
    const { geometry } = geoProject(feature(topology, country), cutAtAntimeridian)
    const polygons =
      geometry?.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry?.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    const rings = polygons.map((polygon) => polygon.map((ring) => ring.map(asPoint)))
    return { code: CODES[String(country.id)], polygons: AROUND.flatMap((box) => clipPolygons(rings, box)) }
  })
  const boundary = mesh(topology, countries, (a, b) => a !== b).coordinates.flatMap((line) =>
    outside(line.map(asPoint)),
  )
  return { land: land.filter(({ polygons }) => polygons.length > 0), boundary }
}

const asPoint = (position: readonly number[]): Point => [position[0] ?? 0, position[1] ?? 0]

const corners: Point[] = [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
]

function outside(line: Point[]): Point[][] {
  const pieces: Point[][] = [[]]
  for (const point of line) {
    if (inside(corners, point)) pieces.push([])
    else pieces.at(-1)?.push(point)
  }
  return pieces.filter((piece) => piece.length > 1)
}
