import { apartKm, type Gap, gapsBetween, samplesOf } from '@/lib/geo/gaps'
import { aligned, courseOf, courseSamples } from './course'
import type { TraceItem, TraceResponse } from './item'

/** How a drawn line lies beside the course, whichever end it starts from. */
export interface Straying {
  /** How far off it is on average (apartKm). */
  readonly offKm: number
  /** Where the course is farthest from it. */
  readonly worst: Gap
}

const known = new WeakMap<TraceResponse, { readonly item: TraceItem; readonly straying: Straying }>()

/** Worked out once for a response: grading, explaining and the class's tally ask for it. */
export function strayingOf(item: TraceItem, response: TraceResponse): Straying {
  const kept = known.get(response)
  if (kept?.item === item) return kept.straying
  const course = courseSamples(item)
  const line = samplesOf(aligned(courseOf(item), response.line))
  const missed = gapsBetween(course, line)
  const straying = {
    offKm: apartKm(gapsBetween(line, course), missed),
    worst: missed.reduce((most, gap) => (gap.km > most.km ? gap : most)),
  }
  known.set(response, { item, straying })
  return straying
}
