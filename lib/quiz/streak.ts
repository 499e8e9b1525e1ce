/** An answer that keeps a streak going earned at least this. */
const LEAST_CREDIT = 0.5

/** How many of the last answers in a row earned at least half. */
export function streakOf(credits: readonly number[]): number {
  const lapse = credits.findLastIndex((credit) => credit < LEAST_CREDIT)
  return credits.length - 1 - lapse
}
