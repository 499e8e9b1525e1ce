import type { Bucket } from './histogram'
import { DAY_MS } from './period'
import { orderOf, withinBucket } from './quantile'

/** Means of fewer people would tell about each of them. */
export const PEOPLE_AT_LEAST = 5

/** What answers of one kind came to. */
export interface KindCredit {
  readonly kind: string
  readonly answers: number
  /** The sum of their credit. */
  readonly credit: number
}

/** The number of players by mean credit in per cent (the bucket), in one kind. */
export interface Spread extends Bucket {
  readonly kind: string
}

export interface KindComparison<Kind extends string> {
  readonly kind: Kind
  /** The mean credit of one's own answers. */
  readonly you: { readonly answers: number; readonly credit: number } | undefined
  readonly others: { readonly players: number; readonly median: number; readonly upperQuartile: number } | undefined
}

const MEDIAN_SHARE = 0.5
const TOP_QUARTER_SHARE = 0.75
const PER_CENT = 100

function othersOf(spread: readonly Bucket[]): KindComparison<string>['others'] {
  const players = spread.reduce((sum, bucket) => sum + bucket.players, 0)
  if (players < PEOPLE_AT_LEAST) return undefined
  const at = (share: number) => (withinBucket(spread, orderOf(share, players))?.bucket ?? 0) / PER_CENT
  return { players, median: at(MEDIAN_SHARE), upperQuartile: at(TOP_QUARTER_SHARE) }
}

/** One's own mean credit by kind of question, beside what half and what the best quarter of all players have. */
export const compareWithOthers = <Kind extends string>(
  kinds: readonly Kind[],
  own: readonly KindCredit[],
  spread: readonly Spread[],
): KindComparison<Kind>[] =>
  kinds.map((kind) => {
    const tally = own.find((each) => each.kind === kind)
    return {
      kind,
      you: tally && { answers: tally.answers, credit: tally.credit / tally.answers },
      others: othersOf(spread.filter((each) => each.kind === kind)),
    }
  })

/** A quiz that was finished, with the credit of each answer. */
export interface FinishedQuiz {
  readonly atMs: number
  readonly credits: readonly number[]
}

export interface PeriodSummary {
  readonly quizzes: number
  readonly answers: number
  /** The mean of all answers. */
  readonly credit: number
}

/** A month as long as any other, wherever in the calendar one looks back from. */
export const MONTH_DAYS = 30

function summaryOf(quizzes: readonly FinishedQuiz[]): PeriodSummary | undefined {
  const credits = quizzes.flatMap((quiz) => quiz.credits)
  if (credits.length === 0) return undefined
  const sum = credits.reduce((total, credit) => total + credit, 0)
  return { quizzes: quizzes.length, answers: credits.length, credit: sum / credits.length }
}

/** The last 30 days, and the 30 before them. */
export function monthsOf(
  quizzes: readonly FinishedQuiz[],
  nowMs: number,
): { readonly recent: PeriodSummary | undefined; readonly before: PeriodSummary | undefined } {
  const since = (months: number) => nowMs - months * MONTH_DAYS * DAY_MS
  const within = (from: number, to: number) => quizzes.filter(({ atMs }) => atMs > from && atMs <= to)
  return { recent: summaryOf(within(since(1), nowMs)), before: summaryOf(within(since(2), since(1))) }
}

/** A member's best. */
export interface MemberBest {
  readonly group: string
  readonly points: number
}

export interface GroupMean {
  readonly players: number
  /** Undefined of too few. */
  readonly mean: number | undefined
}

/** The mean of the members' bests of each group, in whole points. */
export function meansOf(bests: readonly MemberBest[]): ReadonlyMap<string, GroupMean> {
  const sums = new Map<string, { readonly players: number; readonly points: number }>()
  for (const { group, points } of bests) {
    const sum = sums.get(group) ?? { players: 0, points: 0 }
    sums.set(group, { players: sum.players + 1, points: sum.points + points })
  }
  return new Map(
    [...sums].map(([group, { players, points }]) => [
      group,
      { players, mean: players < PEOPLE_AT_LEAST ? undefined : Math.round(points / players) },
    ]),
  )
}
