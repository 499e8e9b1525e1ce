import { DAY_MS, startOfDay } from './period'

/** Of seven days in a row one may be missed. */
const FORGIVEN_WITHIN_DAYS = 7

export interface DayStreak {
  /** Days played in the run that is still alive. */
  readonly days: number
  /** Today's is played. */
  readonly today: boolean
  /** The next missed day would cost days: one is missed already, and not long ago. */
  readonly atStake: boolean
}

const dayNumber = (day: string): number => startOfDay(day) / DAY_MS

/**
 * How many days somebody has played, going back from today. Today may still be to come. A missed day is forgiven once in
 * any seven days; going back, a second one ends the run.
 */
export function dayStreak(played: Iterable<string>, today: string): DayStreak {
  const numbers = new Set([...played].map(dayNumber))
  const now = dayNumber(today)
  const run = runBack(numbers, numbers.has(now) ? now : now - 1)
  const next = numbers.has(now) ? now + 1 : now
  return {
    days: run.length,
    today: numbers.has(now),
    atStake: run.length > 0 && missedDays(run, next).some((day) => next - day < FORGIVEN_WITHIN_DAYS),
  }
}

/** The days played in one run, the latest first. */
function runBack(numbers: ReadonlySet<number>, from: number): number[] {
  const run: number[] = []
  let missed = Number.POSITIVE_INFINITY
  const earliest = Math.min(...numbers)
  for (let day = from; day >= earliest; day--) {
    if (numbers.has(day)) run.push(day)
    else if (missed - day < FORGIVEN_WITHIN_DAYS) break
    else missed = day
  }
  return run
}

/** The days between those played in a run, and from there up to the next one to play. */
function missedDays(run: readonly number[], next: number): number[] {
  const played = new Set(run)
  const last = run.at(-1) ?? next
  return Array.from({ length: next - last }, (_, index) => last + index).filter((day) => !played.has(day))
}
