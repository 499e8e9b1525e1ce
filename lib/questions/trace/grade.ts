import { apartKm } from '@/lib/geo/gaps'
import type { Line } from '@/lib/geo/point'
import type { Verdict } from '../kind'
import { kmText } from '../overlay'
import { aligned, courseOf } from './course'
import type { TraceItem, TraceResponse } from './item'

/** What somebody who knows nothing draws, the straight line, earns this. */
const STRAIGHT_CREDIT = 0.2

const straights = new WeakMap<TraceItem, number>()

/** How far off the straight line from end to end is. */
export function straightKm(item: TraceItem): number {
  const kept = straights.get(item)
  if (kept !== undefined) return kept
  const made = apartKm([item.from.at, item.to.at], courseOf(item))
  straights.set(item, made)
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

/** How far a drawn line is off on average, whichever end it starts from. */
export function offKm(item: TraceItem, line: Line): number {
  return apartKm(aligned(courseOf(item), line), courseOf(item))
}

export function grade(item: TraceItem, { line }: TraceResponse): Verdict {
  const off = offKm(item, line)
  return {
    credit: creditOf(item, off),
    measure: kmText(off),
    meaning: { say: 'trace.off' },
    note: { say: 'trace.within', with: { distance: kmText(toleranceKm(item)) } },
  }
}
