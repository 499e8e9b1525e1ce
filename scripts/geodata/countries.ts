import { mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import { clipPolygons, offEdge } from './clip'
import type { Description } from './description'
import { readCountries, readOutlines } from './packages'
import type { Point, Polygon, Ring } from './plane'
import type { Topology, TopologyObject } from './topology'

const same = (a: Point, b: Point | undefined) => a[0] === b?.[0] && a[1] === b[1]

type Shared = ReadonlySet<string>

/** The part of a closed ring from one vertex to another: of the two ways round, the one along the neighbour. */
function between(ring: Ring, [from, to]: Ends, shared: Shared): Point[] | undefined {
  const open = ring.slice(0, -1)
  const start = open.findIndex((p) => same(p, from))
  const end = open.findIndex((p) => same(p, to))
  if (start < 0 || end < 0) return undefined
  const turned = [...open.slice(start), ...open.slice(0, start)]
  const onward = turned.slice(0, turned.findIndex((p) => same(p, to)) + 1)
  const back = [from, ...turned.slice(onward.length - 1).reverse()]
  return shareOf(onward, shared) > shareOf(back, shared) ? onward : back
}

/** How much of a way the neighbour has too; its two ends, which both ways have, aside. */
const shareOf = (way: readonly Point[], shared: Shared) =>
  way.slice(1, -1).filter((vertex) => shared.has(String(vertex))).length / Math.max(1, way.length - 2)

type Countries = Map<string, Polygon[]>
type Ends = readonly [Point, Point]

const verticesOf = (countries: Countries, side: string) => (countries.get(side) ?? []).flat(2)

/** Vertices that both sides have. */
function sharedBy(countries: Countries, [left, right]: readonly [string, string]): Shared {
  const others = new Set(verticesOf(countries, right).map(String))
  return new Set(
    verticesOf(countries, left)
      .map(String)
      .filter((vertex) => others.has(vertex)),
  )
}

/** Of the shared vertices, the ones nearest to where the line is said to begin and to end. */
function endsOf(countries: Countries, { sides, ends }: Description, all: Shared): Ends {
  const shared = verticesOf(countries, sides[0]).filter((vertex) => all.has(String(vertex)))
  const nearest = (end: Point): Point => {
    const away = (p: Point) => Math.hypot(p[0] - end[0], p[1] - end[1])
    return shared.reduce((best, vertex) => (away(vertex) < away(best) ? vertex : best), shared[0] ?? end)
  }
  return [nearest(ends[0]), nearest(ends[1])]
}

/** The border as the outline of the left side has it, from the first end to the last. */
function surveyedLine(countries: Countries, side: string, ends: Ends, shared: Shared): Point[] {
  for (const ring of (countries.get(side) ?? []).flat()) {
    const line = between(ring, ends, shared)
    if (line) return line
  }
  throw new Error(`the outline of ${side} has no line between the two ends of the border`)
}

/** Neighbours may differ by single vertices (of some 11,500, 47): the other side takes the left one's, vertex by vertex. */
function agree(countries: Countries, side: string, ends: Ends, line: Point[], shared: Shared): void {
  const [first] = ends
  const follow = (ring: Ring): Ring => {
    const own = between(ring, ends, shared)
    if (!own) return ring
    const open = ring.slice(0, -1)
    const start = open.findIndex((p) => same(p, first))
    const turned = [...open.slice(start), ...open.slice(0, start)]
    const ahead = same(own[1] ?? first, turned[1])
    const rest = ahead ? turned.slice(own.length) : turned.slice(1, turned.length - own.length + 1)
    return ahead ? [...line, ...rest, first] : [...rest, ...[...line].reverse(), ...rest.slice(0, 1)]
  }
  countries.set(
    side,
    (countries.get(side) ?? []).map((polygon) => polygon.map(follow)),
  )
}

export interface Region {
  topology: Topology
  line: Point[]
}

/** The countries as one topology in degrees, clipped to the region: neighbours share their arcs. */
export function readRegion(map: Description): Region {
  const codes = Object.keys(map.countries)
  const countries = map.outlines.file ? readOutlines(`${map.folder}/${map.outlines.file}`) : readCountries(codes)
  const [left, right] = map.sides
  const shared = sharedBy(countries, map.sides)
  const ends = endsOf(countries, map, shared)
  const line = surveyedLine(countries, left, ends, shared)
  agree(countries, right, ends, line, shared)
  const clipped = [...countries].map(
    ([code, polygons]) =>
      [code, { type: 'MultiPolygon' as const, coordinates: clipPolygons(polygons, map.region) }] as const,
  )
  return { topology: topology(Object.fromEntries(clipped)), line }
}

const collection = (topology: Topology, codes: readonly string[]): TopologyObject => ({
  type: 'GeometryCollection',
  geometries: codes.flatMap((code) => topology.objects[code] ?? []),
})

export const sharedLines = (topology: Topology, { sides }: Description) =>
  mesh(topology, collection(topology, sides), (a, b) => a !== b).coordinates

/** Borders other than the line. Both sides' lines where the source's neighbours differ, so that there is no gap. */
export function otherLines(topology: Topology, map: Description): Point[][] {
  const the = new Set(sharedLines(topology, map).flatMap((line) => line.slice(1).map((p, i) => `${line[i]}|${p}`)))
  const ofLine = (a: Point, b: Point) => the.has(`${a}|${b}`) || the.has(`${b}|${a}`)
  return mesh(topology, collection(topology, Object.keys(topology.objects)))
    .coordinates.flatMap((line) => split(line.map(asPoint), ofLine))
    .flatMap((line) => offEdge(line, map.region))
}

const asPoint = (position: readonly number[]): Point => [position[0] ?? 0, position[1] ?? 0]

function split(line: Point[], leaveOut: (a: Point, b: Point) => boolean): Point[][] {
  const pieces: Point[][] = [[]]
  line.forEach((point, i) => {
    const before = line[i - 1]
    if (before && leaveOut(before, point)) pieces.push([])
    pieces.at(-1)?.push(point)
  })
  return pieces.filter((piece) => piece.length > 1)
}
