import 'server-only'
import { LENGTHS } from '@/lib/quiz'
import {
  around,
  type Bucket,
  bucketsOf,
  type Period,
  quantile,
  type Ranked,
  ranked,
  rankedFrom,
  type Score,
  sidesOf,
} from '@/lib/standings'
import type { Named } from './board-access'
import { boardIdOf, bucketsOn, pointsAt, seatOf, stretchAround, topOf } from './board-queries'
import { standAt } from './eligibility'
import { assignmentScores, classScores, type FewScore, MOST_POINTS, sessionScores } from './group-scores'

/** Somebody on a board, as far as a name goes. */
export type Shown = Score & Pick<FewScore, 'nickname' | 'nicknameHidden' | 'rosterName'>

/** What is seen of a board: a stretch of it, and its measures. */
export interface Sight {
  readonly rows: readonly Ranked<Shown>[]
  readonly you: { readonly rank: number; readonly points: number; readonly below: number } | undefined
  readonly players: number
  readonly most: number
  readonly median: number | undefined
  readonly quarter: number | undefined
  readonly buckets: readonly Bucket[]
}

export interface Look {
  readonly period: Period
  readonly limit: number
  /** Who looks. */
  readonly player: string | undefined
  /** Around the one who looks; else from the top. */
  readonly aroundMe: boolean
  readonly nowMs: number
}

const NOTHING = { rows: [], you: undefined, players: 0, median: undefined, quarter: undefined, buckets: [] }
const MEDIAN = 0.5
const TOP_QUARTER = 0.75
const STORED_MOST = LENGTHS.usual * MOST_POINTS

/** A board that is kept: nothing is counted but within one bucket. */
async function stored({ name, of }: Named, { period, limit, player, aroundMe, nowMs }: Look): Promise<Sight> {
  // A day's board is of that day, whenever it is looked at.
  const board = await boardIdOf(standAt(name, of === 'daily' ? 'all' : period, nowMs))
  if (board === undefined) return { ...NOTHING, most: STORED_MOST }
  const buckets = await bucketsOn(board)
  const [seat, median, quarter, top] = await Promise.all([
    player === undefined ? undefined : seatOf(board, buckets, player),
    pointsAt(board, buckets, MEDIAN),
    pointsAt(board, buckets, TOP_QUARTER),
    aroundMe ? [] : topOf(board, limit),
  ])
  const near = aroundMe && seat ? await stretchAround(board, buckets, seat, limit) : undefined
  return {
    rows: near ? rankedFrom(near.rows, near) : rankedFrom(top, { rank: 1, before: 0 }),
    you: seat,
    players: buckets.reduce((sum, { players }) => sum + players, 0),
    most: STORED_MOST,
    median,
    quarter,
    buckets,
  }
}

/** `limit` of a board around somebody: near an end the other side has more. */
function near<S extends Score>(board: readonly Ranked<S>[], player: string, limit: number): Ranked<S>[] {
  const at = board.findIndex(({ id }) => id === player)
  const from = Math.max(0, Math.min(at - sidesOf(limit).above, board.length - limit))
  return around(board, player, limit)
    .filter((entry) => board.indexOf(entry) >= from)
    .slice(0, limit)
}

/** A board that is made from what its people did. */
function made(scores: readonly FewScore[], most: number, { limit, player, aroundMe }: Look): Sight {
  const board = ranked(scores)
  const points = scores.map((score) => score.points)
  const own = board.find(({ id }) => id === player)
  return {
    rows: aroundMe ? near(board, player ?? '', limit) : board.slice(0, limit),
    you: own && { ...own, below: points.filter((value) => value < own.points).length },
    players: board.length,
    most,
    median: quantile(points, MEDIAN),
    quarter: quantile(points, TOP_QUARTER),
    buckets: bucketsOf(points),
  }
}

async function madeFrom(few: Promise<{ scores: readonly FewScore[]; most: number }>, look: Look): Promise<Sight> {
  const { scores, most } = await few
  return made(scores, most, look)
}

const SIGHTS: Record<Named['of'], (named: Named, look: Look) => Promise<Sight>> = {
  pack: stored,
  daily: stored,
  class: ({ key }, look) => madeFrom(classScores(key, look.period, look.nowMs), look),
  session: ({ key }, look) => madeFrom(sessionScores(key), look),
  assignment: ({ key }, look) => madeFrom(assignmentScores(key), look),
}

export const sightOf = (named: Named, look: Look): Promise<Sight> => SIGHTS[named.of](named, look)
