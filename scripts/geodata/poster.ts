import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import { packFile } from '@/lib/pack/schema'
import { PARTIES, SLUG } from './atlas'
import { clipPolygons, cutLine } from './clip'
import { otherLines, sharedLines } from './countries'
import type { Sources } from './layers'
import { type Box, type Point, type Polygon, toMercator } from './plane'
import { calmed, simplify } from './simplify'
import type { Topology } from './topology'

/** The border as a small drawing for the first paint, before any map is loaded: paths in whole units of its view box. */
const BOUNDS: Box = [59, 33.5, 101, 54.5]
/** What is looked at; around it lies only what a wide or a tall window shows besides, drawn more simply. */
const CORE: Box = [75, 41, 90, 50.3]
const WIDTH = 4200
/** Units: below half a CSS px on a wide screen. */
const TOLERANCE = 0.8
const AROUND = 8
/** Kept past the edge, so that strokes have no ends in the picture. */
const MARGIN = 12
const RIBBON_BLUR = 8
const PEAKS_TO = { core: 5, around: 3 }
const SMALLEST_LAKE = { core: 0.012, around: 0.2 }

const [left, top] = toMercator([BOUNDS[0], BOUNDS[3]])
const [right, bottom] = toMercator([BOUNDS[2], BOUNDS[1]])
const scale = WIDTH / (right - left)
const HEIGHT = Math.round((bottom - top) * scale)
const PAGE: Box = [-MARGIN, -MARGIN, WIDTH + MARGIN, HEIGHT + MARGIN]

const place = (lonLat: Point): Point => {
  const [x, y] = toMercator(lonLat)
  return [(x - left) * scale, (y - top) * scale]
}
const whole = ([x, y]: Point): Point => [Math.round(x), Math.round(y)]
const within = ([x, y]: Point, [west, north, east, south]: Box) => x > west && x < east && y > north && y < south
const onPage = (at: Point) => within(at, [0, 0, WIDTH, HEIGHT])
const [coreLeft, coreTop] = place([CORE[0], CORE[3]])
const [coreRight, coreBottom] = place([CORE[2], CORE[1]])
const inCore = (at: Point) => within(at, [coreLeft, coreTop, coreRight, coreBottom])

const touchesCore = (line: readonly Point[]) => line.some(inCore)

/** Fine where it is looked at, coarse around. */
function drawn(line: readonly Point[]): Point[] {
  const fine = new Set(simplify(line, TOLERANCE))
  const coarse = new Set(simplify(line, TOLERANCE * AROUND))
  return line.filter((at) => (inCore(at) ? fine : coarse).has(at))
}
const asPoint = (position: readonly number[]): Point => [position[0] ?? 0, position[1] ?? 0]

/** Whole units, relative to the point before: `m10 20l3-4`. */
function path(points: readonly Point[], close: boolean): string {
  let before: Point = [0, 0]
  const steps = points.map(whole).flatMap((point, i) => {
    const [dx, dy] = [point[0] - before[0], point[1] - before[1]]
    before = point
    if (i === 0) return [`M${dx} ${dy}`]
    return dx === 0 && dy === 0 ? [] : [`${dx}${dy < 0 ? '' : ' '}${dy}`]
  })
  const [start = '', first, ...rest] = steps
  if (!first) return ''
  return `${start}l${first}${rest.map((step) => (step.startsWith('-') ? step : ` ${step}`)).join('')}${close ? 'z' : ''}`
}

const lines = (all: readonly (readonly Point[])[]) =>
  all
    .flatMap((line) => cutLine(drawn(line.map(place)), PAGE))
    .map((line) => path(line, false))
    .join('')

const rings = (polygons: readonly Polygon[]) =>
  clipPolygons(polygons, PAGE)
    .flat()
    .map((ring) => path(ring.slice(0, -1), true))
    .join('')

/** The countries in units of the page: arcs simplified there, so that the lands meet under the line. */
function pageOf({ topology }: Sources['region']): Topology {
  return { ...topology, arcs: topology.arcs.map((arc) => drawn(arc.map(place))) }
}

function landOf(page: Topology, code: string): string {
  const object = page.objects[code]
  const geometry = object ? feature(page, object).geometry : undefined
  return geometry?.type === 'MultiPolygon'
    ? rings(geometry.coordinates.map((p) => p.map((ring) => ring.map(asPoint))))
    : ''
}

export function buildPoster({ region, lakes, rivers, relief }: Sources) {
  const page = pageOf(region)
  const pack = packFile.parse(JSON.parse(readFileSync(`public/packs/${SLUG}/pack.json`, 'utf8')))
  const spot = (id: string, at: Point) => ({ id, at: whole(place(at)) })
  const ends = { first: region.line[0], last: region.line.at(-1) }
  return {
    width: WIDTH,
    height: HEIGHT,
    bounds: BOUNDS,
    land: PARTIES.map((code) => ({ code, d: landOf(page, code) })),
    lakes: rings(
      lakes
        .map(({ id, area, ring }) => ({ id, area, ring: drawn(ring.map(place)) }))
        .filter(({ id, area, ring }) => id !== undefined || area > SMALLEST_LAKE[touchesCore(ring) ? 'core' : 'around'])
        .map(({ ring }) => [ring]),
    ),
    rivers: {
      large: lines(rivers.filter(({ rank }) => rank < 3).map(({ line }) => line)),
      small: lines(
        rivers.filter(({ rank, line }) => rank === 3 && touchesCore(line.map(place))).map(({ line }) => line),
      ),
    },
    boundary: otherLines(page)
      .flatMap((line) => cutLine(line, PAGE))
      .map((line) => path(line, false))
      .join(''),
    ribbon: path(simplify(calmed(region.line.map(place), RIBBON_BLUR), TOLERANCE), false),
    line: sharedLines(page)
      .map((line) => path(line.map(asPoint), false))
      .join(''),
    tripoints: pack.tripoints.map(({ id, at, end }) => spot(id, ends[end] ?? at)),
    crossings: pack.crossings.map(({ id, at }) => spot(id, at)),
    peaks: relief
      .map(({ z, at }) => ({ z, at: place(at) }))
      .filter(({ z, at }) => onPage(at) && z <= (inCore(at) ? PEAKS_TO.core : PEAKS_TO.around))
      .map(({ at }) => whole(at)),
  }
}
