import { type Gap, gapsBetween, meanGapKm, samplesOf } from '@/lib/geo/gaps'
import { memoizePerResponse } from '@/lib/questions/memoize-response'
import { alignedWith, courseOf, courseSamples } from './course'
import type { TraceItem } from './item'
import type { TraceResponse } from './wire'

/** How a drawn line lies beside the course, whichever end it starts from. */
export interface Straying {
  /** How far off it is on average (apartKm). */
  readonly offKm: number
  /** Where the course is farthest from it. */
  readonly worst: Gap
}

export const strayingOf = memoizePerResponse((item: TraceItem, response: TraceResponse): Straying => {
  const course = courseSamples(item)
  const line = samplesOf(alignedWith(courseOf(item), response.line))
  const missed = gapsBetween(course, line)
  return {
    offKm: meanGapKm(gapsBetween(line, course), missed),
    worst: missed.worst,
  }
})
