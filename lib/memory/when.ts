import type { Text } from '@/lib/text/text'

/** Formats the time until a review. The smallest unit is the hour, as reviews are planned by the day. */

const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

/** A little over half a unit is a whole one. */
const wholeUnits = (ms: number, unit: number): number => Math.max(1, Math.round(ms / unit))

/** From when on a unit reads better than the one below it, in days. */
const UNITS = [
  { from: 330, days: 365, say: 'memory.due.years' },
  { from: 45, days: 30.4, say: 'memory.due.months' },
  { from: 13, days: 7, say: 'memory.due.weeks' },
  { from: 1.6, days: 1, say: 'memory.due.days' },
] as const

/** "now", "in 3 hours", "tomorrow", "in 5 days", "in 2 weeks" … */
export function dueInText(ms: number): Text {
  if (ms <= 0) return { say: 'memory.due.now' }
  const unit = UNITS.find(({ from }) => ms >= from * DAY_MS)
  if (unit) return { say: unit.say, with: { count: wholeUnits(ms, unit.days * DAY_MS) } }
  return ms < 12 * HOUR_MS
    ? { say: 'memory.due.hours', with: { count: wholeUnits(ms, HOUR_MS) } }
    : { say: 'memory.due.tomorrow' }
}
