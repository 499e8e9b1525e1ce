/** Boards as pure code: who stands where, in which period, and what counts. */

export {
  compareWithOthers,
  type MemberBest,
  MONTH_DAYS,
  meansOf,
  monthsOf,
  PEOPLE_AT_LEAST,
  type Spread,
} from './comparison'
export { type Bar, BUCKET_WIDTH, type Bucket, barsOf, bucketOf, bucketsOf } from './histogram'
export { isSuspect, PACE } from './implausible-times'
export { neighbourCounts, neighboursOf } from './neighbours'
export { percentileOf } from './percentile'
export { DAY_MS, dayAfter, dayOf, firstDayOf, isDay, PERIODS, type Period, startOfDay } from './period'
export { orderOf, quantile, withinBucket } from './quantile'
export { type Ranked, rankScores, rankScoresFrom, type Score } from './rank'
export { rankChanges } from './rank-change'
export { dayStreak } from './streak'
