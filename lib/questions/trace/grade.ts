import { gapsBetween, meanGapKm, samplesOf } from '@/lib/geo/gaps'
import type { Verdict } from '../kind'
import { kmText } from '../overlay'
import { courseSamples } from './course'
import type { TraceItem } from './item'
import { strayingOf } from './straying'
import type { TraceResponse } from './wire'

/** The credit of the straight line from end to end, which takes no knowledge to draw. */
const STRAIGHT_CREDIT = 0.2

const straightKmByItem = new WeakMap<TraceItem, number>()

/** The mean distance in km between the course and the straight line from end to end. */
export function straightKm(item: TraceItem): number {
  const kept = straightKmByItem.get(item)
  if (kept !== undefined) return kept
  const [straight, course] = [samplesOf([item.from.at, item.to.at]), courseSamples(item)]
  const made = meanGapKm(gapsBetween(straight, course), gapsBetween(course, straight))
  straightKmByItem.set(item, made)
  return made
}

/** Within this mean distance a line is right: a finger's width on the map of the stretch. */
export function toleranceKm({ pack, from, to }: TraceItem): number {
  return Math.max(2 * pack.lineUncertaintyKm, Math.abs(to.alongKm - from.alongKm) / 120)
}

/** 1 within the tolerance, exponential beyond it, and 0.2 where the straight line is. */
function creditOf(item: TraceItem, off: number): number {
  const tolerance = toleranceKm(item)
  const reachKm = (straightKm(item) - tolerance) / -Math.log(STRAIGHT_CREDIT)
  return Math.min(1, Math.exp((tolerance - off) / reachKm))
}

export function grade(item: TraceItem, response: TraceResponse): Verdict {
  const off = strayingOf(item, response).offKm
  return {
    credit: creditOf(item, off),
    measure: kmText(off),
    meaning: { say: 'trace.off' },
    note: { say: 'trace.within', with: { distance: kmText(toleranceKm(item)) } },
  }
}
