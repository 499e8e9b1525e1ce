import { apartKm, type Gap, gapsBetween, samplesOf } from '@/lib/geo/gaps'
import { oncePer } from '@/lib/questions/memoize-response'
import { aligned, courseOf, courseSamples } from './course'
import type { TraceItem } from './item'
import type { TraceResponse } from './wire'

/** How a drawn line lies beside the course, whichever end it starts from. */
export interface Straying {
  /** How far off it is on average (apartKm). */
  readonly offKm: number
  /** Where the course is farthest from it. */
  readonly worst: Gap
}

export const strayingOf = oncePer((item: TraceItem, response: TraceResponse): Straying => {
  const course = courseSamples(item)
  const line = samplesOf(aligned(courseOf(item), response.line))
  const missed = gapsBetween(course, line)
  return {
    offKm: apartKm(gapsBetween(line, course), missed),
    worst: missed.worst,
  }
})
