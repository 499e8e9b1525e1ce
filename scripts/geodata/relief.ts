import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Range } from './description'
import { dense, type Near, nearIn } from './near'
import { distanceToSegment, type Point, px, round, toLonLat, toMercator } from './plane'

export interface Peak {
  at: Point
  /** The zoom from which it is drawn: those of each zoom fill in between the ones before. */
  z: number
  size: number
}

/** Distance between peaks in px at the zoom that brings them, so that the density looks even while zooming. */
const SPACING: readonly (readonly [zoom: number, spacingPx: number])[] = [
  [3, 11],
  [4, 13],
  [5, 16],
  [6, 21],
  [7, 29],
  [8, 40],
  [9, 58],
  [10, 82],
]
/** Free of peaks: half an icon and the border's tint on either side; half an icon along shores and rivers. */
const clearOfBorderPx = (z: number) => 10 + 4 * Math.max(0, z - 4)
const clearOfWaterPx = (z: number) => 6 + 2 * Math.max(0, z - 4)
const SEED = 1860
const EARTH_KM = 40075

type Course = { points: Point[]; width: number; height: number; lengths: number[]; total: number }

function courseOf({ axis, widthKm, height }: Range): Course {
  const points = axis.map(toMercator)
  const middle = axis[Math.floor(axis.length / 2)]?.[1] ?? 0
  const lengths = points.slice(1).map((p, i) => Math.hypot(p[0] - (points[i]?.[0] ?? 0), p[1] - (points[i]?.[1] ?? 0)))
  const width = widthKm / (EARTH_KM * Math.cos((middle * Math.PI) / 180))
  return { points, width, height, lengths, total: lengths.reduce((a, b) => a + b, 0) }
}

/** A random place in a range; its distance from the axis in widths. */
function placeIn(course: Course, random: () => number): { at: Point; off: number } {
  let along = random() * (course.total + 2 * course.width) - course.width
  let i = 0
  while (i < course.lengths.length - 1 && along > (course.lengths[i] ?? 0)) {
    along -= course.lengths[i] ?? 0
    i += 1
  }
  const [ax, ay] = course.points[i] ?? [0, 0]
  const [bx, by] = course.points[i + 1] ?? [0, 0]
  const length = course.lengths[i] ?? 1
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length]
  const aside = (random() * 2 - 1) * course.width
  const at: Point = [ax + ux * along - uy * aside, ay + uy * along + ux * aside]
  return { at, off: distanceToCourse(course, at) / course.width }
}

const distanceToCourse = ({ points }: Course, at: Point) =>
  Math.min(...points.slice(1).map((b, i) => distanceToSegment(at, points[i] ?? b, b)))

export interface Clear {
  border: readonly Point[]
  shores: readonly (readonly Point[])[]
  isWater: (at: Point) => boolean
}

function nearLines(lines: readonly (readonly Point[])[]): Near {
  const near = nearIn(px(6) * 16)
  for (const line of lines) for (const point of dense(line.map(toMercator), px(10) * 8)) near.add(point)
  return near
}

/** Peaks in the ranges at a Poisson-disc distance from each other (dart throwing, Cook 1986), off what must stay clear. */
export function buildRelief(ranges: readonly Range[], clear: Clear): Peak[] {
  const generator = xoroshiro128plus(SEED)
  const random = () => uniformFloat64(generator)
  const courses = ranges.map(courseOf)
  const kept = nearIn(px(6) * 16)
  const border = nearLines([clear.border])
  const shores = nearLines(clear.shores)
  return SPACING.flatMap(([z, spacingPx]) => {
    const spacing = spacingPx * px(z)
    const free = ({ at, off }: { at: Point; off: number }) =>
      off < 1 &&
      random() > 0.7 * off * off &&
      !kept.within(at, spacing) &&
      !border.within(at, clearOfBorderPx(z) * px(z)) &&
      !shores.within(at, clearOfWaterPx(z) * px(z)) &&
      !clear.isWater(toLonLat(at))
    return courses.flatMap((course) => {
      const darts = Math.ceil((6 * course.total * course.width) / (spacing * spacing))
      return Array.from({ length: darts }, () => placeIn(course, random)).flatMap((dart): Peak[] => {
        if (!free(dart)) return []
        kept.add(dart.at)
        return [{ at: round(4)(toLonLat(dart.at)), z, size: sizeOf(course, dart.off, random()) }]
      })
    })
  })
}

/** From 0.75 to 1.25: higher in the middle of high ranges. */
function sizeOf({ height }: Course, off: number, chance: number): number {
  return Math.round(100 * (0.75 + 0.5 * (0.35 * height + 0.3 * (1 - off) + 0.35 * chance))) / 100
}
