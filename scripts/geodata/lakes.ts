import { CONTEXT_LAKES, LAKES, REGION } from './atlas'
import { contours } from './contour'
import { readLakes } from './packages'
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
  /** In square degrees. */
  area: number
}

/** The source cuts lakes at its tiles and leaves notches of up to 0.02°. A blur of that width mends both. */
const STEP: Point = [0.004, 0.0028]
const BLUR = 3
const LEVEL = 0.42
const MARGIN = 0.05
const SMALLEST = 0.0008
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

function named(ring: Ring): Pick<Lake, 'id' | 'name' | 'rank'> {
  const own = Object.entries(LAKES).find(([, { at }]) => inside(ring, at))
  if (own) return { id: own[0], rank: own[1].rank }
  const context = Object.entries(CONTEXT_LAKES).find(([, { at }]) => inside(ring, at))
  return context ? { id: context[0], name: context[1].name, rank: context[1].rank } : { rank: 5 }
}

/** Lakes of the region, largest first. */
export function buildLakes(): Lake[] {
  const pieces = readLakes()
    .map((polygon) => ({ polygon, box: boxOf(polygon[0] ?? []) }))
    .filter(({ polygon, box }) => touches(box, REGION) && areaOf(polygon[0] ?? []) > SMALLEST / 4)
  return groups(pieces)
    .flatMap((group) => outermost(smoothed(group)))
    .map((ring) => ({ ...named(ring), ring, area: areaOf(ring) }))
    .filter((lake) => lake.area > SMALLEST || lake.id !== undefined)
    .sort((a, b) => b.area - a.area)
}
