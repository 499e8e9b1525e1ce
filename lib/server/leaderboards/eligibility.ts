import 'server-only'
import { quizzesOf } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import { dayAfter, firstDayOf, PERIODS, type Period, startOfDay } from '@/lib/standings'

/** An attempt that was finished and waits to be counted. */
export interface FinishedAttempt {
  readonly id: string
  readonly playerId: string
  readonly mode: string
  readonly points: number
  readonly length: number
  readonly credits: readonly number[]
  readonly finishedAt: Date
  readonly elapsedMs: readonly number[]
  /** Of the quiz, if it is a day's. */
  readonly day: string | null
  /** Of the usual length and of every kind that its pack could ask when it began. */
  readonly eligible: boolean
  readonly pack: string
  readonly quizId: string
  /** The kind asked at each position; null: the quiz is not migrated yet. */
  readonly kinds: readonly string[] | null
}

const SELECT_FINISHED = `SELECT a."id", a."playerId", a."mode", a."points", a."length", a."credits", a."finishedAt",
  (SELECT coalesce(array_agg(r."elapsedMs"), '{}') FROM "Response" r WHERE r."attemptId" = a."id") AS "elapsedMs",
  to_char(q."day", 'YYYY-MM-DD') AS "day",
  a."eligible", q."id" AS "quizId", q."pack", jsonb_path_query_array(q."items", '$[*].kind') AS "kinds"
FROM "Attempt" a JOIN "Quiz" q ON q."id" = a."quizId"
WHERE a."ranked" AND NOT a."tallied" AND a."finishedAt" IS NOT NULL ORDER BY a."finishedAt" LIMIT $1`

/** Those that were finished first. */
export async function finishedAttempts(limit: number): Promise<FinishedAttempt[]> {
  const { rows } = await database().pool.query<FinishedAttempt>({
    name: 'finished',
    text: SELECT_FINISHED,
    values: [limit],
  })
  const older = await quizzesOf(rows.flatMap(({ kinds, quizId }) => (kinds ? [] : quizId)))
  return rows.map((row) => ({
    ...row,
    kinds: row.kinds ?? older.get(row.quizId)?.questions.map(({ kind }) => kind) ?? null,
  }))
}

/** A board in one of its periods. */
export interface BoardPeriod {
  readonly name: string
  readonly period: Period
  /** The first day of the period. */
  readonly starts: string
}

export const boardPeriodAt = (name: string, period: Period, atMs: number): BoardPeriod => ({
  name,
  period,
  starts: firstDayOf(period, atMs),
})

/** The day's quiz counts on its board if it is finished within the first hour after its day, so that a late start can still count. */
const DAILY_GRACE_MS = 3_600_000

/** Live classes and set work have boards of their own, made when they are looked at. */
export const countsOnBoards = ({ mode }: FinishedAttempt): boolean => mode === 'solo' || mode === 'daily'

function dailyBoardsOf({ mode, day, finishedAt }: FinishedAttempt): BoardPeriod[] {
  if (mode !== 'daily' || !day) return []
  const atMs = finishedAt.getTime()
  return atMs < startOfDay(dayAfter(day)) + DAILY_GRACE_MS ? [boardPeriodAt(`daily:${day}`, 'all', atMs)] : []
}

/** The boards that an attempt stands on. Periods that are over by now are not looked at any more. */
export function boardPeriodsOf(attempt: FinishedAttempt, nowMs: number): BoardPeriod[] {
  const atMs = attempt.finishedAt.getTime()
  const current = PERIODS.filter((period) => firstDayOf(period, atMs) === firstDayOf(period, nowMs))
  const packBoards = attempt.eligible
    ? current.map((period) => boardPeriodAt(`pack:${attempt.pack}`, period, atMs))
    : []
  return [...packBoards, ...dailyBoardsOf(attempt)]
}
