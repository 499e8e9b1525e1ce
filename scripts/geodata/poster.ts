import { feature } from 'topojson-client'
import { clipPolygons, cutLine } from './clip'
import { otherLines, sharedLines } from './countries'
import type { Description } from './description'
import type { Sources } from './layers'
import { type Box, type Point, type Polygon, toMercator } from './plane'
import { calmed, simplify } from './simplify'
import type { Topology } from './topology'

/** The border as a small drawing for the first paint, before any map is loaded: paths in whole units of its view box. */
const WIDTH = 4200
/** Units: below half a CSS px on a wide screen. */
const TOLERANCE = 0.8
const AROUND = 8
/** Kept past the edge, so that strokes have no ends in the picture. */
const MARGIN = 12
const RIBBON_BLUR = 8
const PEAKS_TO = { core: 5, around: 3 }
const SMALLEST_LAKE = { core: 0.012, around: 0.2 }

const roundedPoint = ([x, y]: Point): Point => [Math.round(x), Math.round(y)]
const within = ([x, y]: Point, [west, north, east, south]: Box) => x > west && x < east && y > north && y < south

/** Where things lie on the drawing, in its units. */
interface Page {
  readonly height: number
  /** With the margin. */
  readonly box: Box
  place(lonLat: Point): Point
  isOn(at: Point): boolean
  /** In the part that is looked at; around it lies only what a wide or a tall window shows besides. */
  isInCore(at: Point): boolean
}

function pageOf({ bounds, core }: Description['poster']): Page {
  const [left, top] = toMercator([bounds[0], bounds[3]])
  const [right, bottom] = toMercator([bounds[2], bounds[1]])
  const scale = WIDTH / (right - left)
  const height = Math.round((bottom - top) * scale)
  const place = (lonLat: Point): Point => {
    const [x, y] = toMercator(lonLat)
    return [(x - left) * scale, (y - top) * scale]
  }
  const coreBox: Box = [...place([core[0], core[3]]), ...place([core[2], core[1]])]
  return {
    height,
    box: [-MARGIN, -MARGIN, WIDTH + MARGIN, height + MARGIN],
    place,
    isOn: (at) => within(at, [0, 0, WIDTH, height]),
    isInCore: (at) => within(at, coreBox),
  }
}

const touchesCore = (page: Page, line: readonly Point[]) => line.some(page.isInCore)

/** A line in units of the page: fine where it is looked at, coarse around. */
function pagePoints(page: Page, lonLats: readonly Point[]): Point[] {
  const line = lonLats.map(page.place)
  const fine = new Set(simplify(line, TOLERANCE))
  const coarse = new Set(simplify(line, TOLERANCE * AROUND))
  return line.filter((at) => (page.isInCore(at) ? fine : coarse).has(at))
}
const asPoint = (position: readonly number[]): Point => [position[0] ?? 0, position[1] ?? 0]

/** Whole units, relative to the point before: `m10 20l3-4`. */
function path(points: readonly Point[], close: boolean): string {
  let before: Point = [0, 0]
  const steps = points.map(roundedPoint).flatMap((point, i) => {
    const [dx, dy] = [point[0] - before[0], point[1] - before[1]]
    before = point
    if (i === 0) return [`M${dx} ${dy}`]
    return dx === 0 && dy === 0 ? [] : [`${dx}${dy < 0 ? '' : ' '}${dy}`]
  })
  const [start = '', first, ...rest] = steps
  if (!first) return ''
  return `${start}l${first}${rest.map((step) => (step.startsWith('-') ? step : ` ${step}`)).join('')}${close ? 'z' : ''}`
}

const lines = (page: Page, all: readonly (readonly Point[])[]) =>
  all
    .flatMap((line) => cutLine(pagePoints(page, line), page.box))
    .map((line) => path(line, false))
    .join('')

const rings = (page: Page, polygons: readonly Polygon[]) =>
  clipPolygons(polygons, page.box)
    .flat()
    .map((ring) => path(ring.slice(0, -1), true))
    .join('')

/** The countries in units of the page: arcs simplified there, so that the lands meet under the line. */
const countriesOn = (page: Page, { topology }: Sources['region']): Topology => ({
  ...topology,
  arcs: topology.arcs.map((arc) => pagePoints(page, arc)),
})

function landOf(page: Page, countries: Topology, code: string): string {
  const object = countries.objects[code]
  const geometry = object ? feature(countries, object).geometry : undefined
  return geometry?.type === 'MultiPolygon'
    ? rings(
        page,
        geometry.coordinates.map((p) => p.map((ring) => ring.map(asPoint))),
      )
    : ''
}

function lakesOn(page: Page, lakes: Sources['lakes']): string {
  const shown = lakes
    .map(({ id, area, ring }) => ({ id, area, ring: pagePoints(page, ring) }))
    .filter(
      ({ id, area, ring }) => id !== undefined || area > SMALLEST_LAKE[touchesCore(page, ring) ? 'core' : 'around'],
    )
  return rings(
    page,
    shown.map(({ ring }) => [ring]),
  )
}

const riversOn = (page: Page, rivers: Sources['rivers']) => ({
  large: lines(
    page,
    rivers.filter(({ rank }) => rank < 3).map(({ line }) => line),
  ),
  small: lines(
    page,
    rivers.filter(({ rank, line }) => rank === 3 && touchesCore(page, line.map(page.place))).map(({ line }) => line),
  ),
})

const peaksOn = (page: Page, relief: Sources['relief']) =>
  relief
    .map(({ z, at }) => ({ z, at: page.place(at) }))
    .filter(({ z, at }) => page.isOn(at) && z <= (page.isInCore(at) ? PEAKS_TO.core : PEAKS_TO.around))
    .map(({ at }) => roundedPoint(at))

export function buildPoster({ map, region, lakes, rivers, relief }: Sources) {
  const page = pageOf(map.poster)
  const countries = countriesOn(page, region)
  const spot = (id: string, at: Point) => ({ id, at: roundedPoint(page.place(at)) })
  const ends = { first: region.line[0], last: region.line.at(-1) }
  return {
    width: WIDTH,
    height: page.height,
    bounds: map.poster.bounds,
    land: map.sides.map((code) => ({ code, d: landOf(page, countries, code) })),
    lakes: lakesOn(page, lakes),
    rivers: riversOn(page, rivers),
    boundary: otherLines(countries, map)
      .flatMap((line) => cutLine(line, page.box))
      .map((line) => path(line, false))
      .join(''),
    ribbon: path(simplify(calmed(region.line.map(page.place), RIBBON_BLUR), TOLERANCE), false),
    line: sharedLines(countries, map)
      .map((line) => path(line.map(asPoint), false))
      .join(''),
    tripoints: map.places.tripoints.map(({ id, at, end }) => spot(id, ends[end] ?? at)),
    crossings: map.places.crossings.map(({ id, at }) => spot(id, at)),
    peaks: peaksOn(page, relief),
  }
}
