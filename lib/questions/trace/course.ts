import { boundsOf } from '@/lib/geo/bounds'
import { distanceKm } from '@/lib/geo/distance'
import { type Samples, samplesOf } from '@/lib/geo/gaps'
import { sliceLine } from '@/lib/geo/line'
import { type Line, type LonLat, roundedPoint } from '@/lib/geo/point'
import { simplifyFor } from '@/lib/geo/simplify'
import type { TraceItem } from './item'

/** The true course between the ends, and a drawn line laid beside it. */

/** The most points that a course has in the key and in the overlay. */
const MOST_COURSE_POINTS = 200

const courses = new WeakMap<TraceItem, readonly LonLat[]>()

/** The true course between the item's ends, as fine as a map of it shows. */
export function courseOf(item: TraceItem): readonly LonLat[] {
  const kept = courses.get(item)
  if (kept) return kept
  const slice = sliceLine(item.pack.line, item.from.at, item.to.at)
  const made = (simplifyFor(slice, boundsOf(slice), MOST_COURSE_POINTS)[0] ?? slice).map(roundedPoint)
  courses.set(item, made)
  return made
}

const samplesByItem = new WeakMap<TraceItem, Samples>()

/** The course as samples, cached because every response is compared with it. */
export function courseSamples(item: TraceItem): Samples {
  const kept = samplesByItem.get(item)
  if (kept) return kept
  const made = samplesOf(courseOf(item))
  samplesByItem.set(item, made)
  return made
}

/** Reverses a drawn line if needed, so that it runs in the direction of the course. */
export function alignedWith(course: Line, drawn: Line): Line {
  const [start, first, last] = [course[0], drawn[0], drawn.at(-1)]
  if (!start || !first || !last) return drawn
  return distanceKm(start, last) < distanceKm(start, first) ? [...drawn].reverse() : drawn
}
