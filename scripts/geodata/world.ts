import { geoEquirectangular } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import { feature, mesh } from 'topojson-client'
import { clipPolygons } from './clip'
import type { Description } from './description'
import { readWorld } from './packages'
import { type Box, inside, type Point, type Polygon } from './plane'

/** All around the region. */
const around = ([west, south, east, north]: Box): Box[] => [
  [-180, -85, west, 85],
  [east, -85, 180, 85],
  [west, -85, east, south],
  [west, north, east, 85],
]

/** ISO 3166-1 numeric → alpha-2, of the countries that are drawn in detail too: they go on outside the region. */
const codesOf = ({ countries }: Description) =>
  new Map(Object.entries(countries).flatMap(([code, number]) => (number === null ? [] : [[number, code] as const])))

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

export function buildWorld(map: Description, scale: '110m' | '50m'): World {
  const [boxes, codes] = [around(map.region), codesOf(map)]
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
    return { code: codes.get(String(country.id)), polygons: boxes.flatMap((box) => clipPolygons(rings, box)) }
  })
  const boundary = mesh(topology, countries, (a, b) => a !== b).coordinates.flatMap((line) =>
    outside(map.region, line.map(asPoint)),
  )
  return { land: land.filter(({ polygons }) => polygons.length > 0), boundary }
}

const asPoint = (position: readonly number[]): Point => [position[0] ?? 0, position[1] ?? 0]

const cornersOf = ([west, south, east, north]: Box): Point[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
]

function outside(region: Box, line: Point[]): Point[][] {
  const corners = cornersOf(region)
  const pieces: Point[][] = [[]]
  for (const point of line) {
    if (inside(corners, point)) pieces.push([])
    else pieces.at(-1)?.push(point)
  }
  return pieces.filter((piece) => piece.length > 1)
}
