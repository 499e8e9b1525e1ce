import { contours } from './contour'
import type { Description } from './description'
import { readLakes, readOwnLakes } from './packages'
import { areaOf, type Box, boxOf, grow, inside, type Point, type Polygon, type Ring, round, touches } from './plane'
import { blurred, rasterOf } from './raster'
import { simplify } from './simplify'

export interface Lake {
  id?: string
  /** Only of lakes that the pack has no names for. */
  name?: string
  /** 1 is labelled first; 5 is not labelled. */
  rank: number
  ring: Ring
  /** Where to write the name, of lakes that have one. */
  label?: Point
  /** In square degrees. */
  area: number
}

/** The source cuts lakes at its tiles and leaves notches of up to 0.02°. A blur of that width mends both. */
const STEP: Point = [0.004, 0.0028]
const BLUR = 3
const LEVEL = 0.42
const MARGIN = 0.05
const SMALLEST = 0.0012
const TOLERANCE = 0.0006

type Boxed = { polygon: Polygon; box: Box }

/** Pieces that touch: they are smoothed as one. */
function groups(pieces: readonly Boxed[]): Boxed[][] {
  const found: { members: Boxed[]; box: Box }[] = []
  for (const piece of pieces) {
    const near = found.filter((group) => group.members.some((member) => touches(grow(member.box, 0.01), piece.box)))
    const members = [...near.flatMap((group) => group.members), piece]
    for (const group of near) found.splice(found.indexOf(group), 1)
    found.push({ members, box: piece.box })
  }
  return found.map((group) => group.members)
}

function smoothed(group: readonly Boxed[]): Ring[] {
  const box = grow(
    boxOf(
      group.flatMap(({ box: [west, south, east, north] }): Point[] => [
        [west, south],
        [east, north],
      ]),
    ),
    MARGIN,
  )
  const raster = blurred(
    rasterOf(
      group.map(({ polygon }) => polygon),
      box,
      STEP,
    ),
    BLUR,
  )
  return contours(raster, LEVEL).map((ring) => simplify(ring, TOLERANCE).map(round(4)))
}

/** Rings that lie in another are islands: left out, most are the source's own holes. */
const outermost = (rings: Ring[]) =>
  rings.filter(
    (ring) =>
      !rings.some((other) => other !== ring && inside(other, ring[0] ?? [0, 0]) && areaOf(other) > areaOf(ring)),
  )

function lakeProperties(
  { lakes, contextLakes }: Description,
  ring: Ring,
): Pick<Lake, 'id' | 'name' | 'rank' | 'label'> {
  const box = boxOf(ring)
  const holds = ({ at }: { at: Point }) => touches(box, [...at, ...at]) && inside(ring, at)
  const own = Object.entries(lakes).find(([, lake]) => holds(lake))
  const context = Object.entries(contextLakes).find(([, lake]) => holds(lake))
  if (own) return { id: own[0], rank: own[1].rank, label: labelOf(ring) }
  return context ? { id: context[0], name: context[1].name, rank: context[1].rank, label: labelOf(ring) } : { rank: 5 }
}

/** A place well inside a lake, for its name: of a grid over it, the one farthest from the shore. */
function labelOf(ring: Ring): Point {
  const [west, south, east, north] = boxOf(ring)
  const grid = Array.from({ length: 39 * 39 }, (_, i): Point => {
    const [column, row] = [1 + (i % 39), 1 + Math.floor(i / 39)]
    return [west + ((east - west) * column) / 40, south + ((north - south) * row) / 40]
  })
  const shore = (p: Point) => Math.min(...ring.map((q) => Math.hypot((q[0] - p[0]) * 0.7, q[1] - p[1])))
  const best = grid.filter((p) => inside(ring, p)).map((p) => ({ p, d: shore(p) }))
  return best.reduce((a, b) => (b.d > a.d ? b : a), { p: [(west + east) / 2, (south + north) / 2], d: 0 }).p
}

/** Lakes of the region, largest first. */
export function buildLakes(map: Description): Lake[] {
  const pieces = (map.lakesFile ? readOwnLakes(`${map.folder}/${map.lakesFile}`) : readLakes(map.region))
    .map((polygon) => ({ polygon, box: boxOf(polygon[0] ?? []) }))
    .filter(({ polygon, box }) => touches(box, map.region) && areaOf(polygon[0] ?? []) > SMALLEST / 2)
  return groups(pieces)
    .flatMap((group) => outermost(smoothed(group)))
    .map((ring) => ({ ...lakeProperties(map, ring), ring, area: areaOf(ring) }))
    .filter((lake) => lake.area > SMALLEST || lake.id !== undefined)
    .sort((a, b) => b.area - a.area)
}
