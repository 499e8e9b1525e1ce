import 'server-only'
import { LENGTHS } from '@/lib/quiz'
import {
  type Bucket,
  bucketsOf,
  neighbourCounts,
  neighboursOf,
  type Period,
  quantile,
  type Ranked,
  rankScores,
  rankScoresFrom,
  type Score,
} from '@/lib/standings'
import type { BoardAccess } from './board-access'
import { boardIdOf, bucketsOn, placeOf, pointsAtShare, stretchAround, topRows } from './board-queries'
import { boardPeriodAt } from './eligibility'
import { assignmentScores, classScores, type GroupScore, MAX_POINTS_PER_QUESTION, sessionScores } from './group-scores'

/** Somebody on a board, as far as a name goes. */
export type NamedScore = Score & Pick<GroupScore, 'nickname' | 'nicknameHidden' | 'rosterName'>

/** A stretch of a board, with its measures. */
export interface BoardView {
  readonly rows: readonly Ranked<NamedScore>[]
  readonly you: { readonly rank: number; readonly points: number; readonly below: number } | undefined
  readonly players: number
  readonly most: number
  readonly median: number | undefined
  readonly upperQuartile: number | undefined
  readonly buckets: readonly Bucket[]
}

export interface BoardViewOptions {
  readonly period: Period
  readonly limit: number
  /** Who looks. */
  readonly player: string | undefined
  /** Around the one who looks; else from the top. */
  readonly aroundMe: boolean
  readonly nowMs: number
}

const EMPTY_VIEW = { rows: [], you: undefined, players: 0, median: undefined, upperQuartile: undefined, buckets: [] }
const MEDIAN = 0.5
const TOP_QUARTER = 0.75
const STORED_MOST = LENGTHS.usual * MAX_POINTS_PER_QUESTION

/** A board that is kept: nothing is counted but within one bucket. */
async function storedBoardView(
  { name, of }: BoardAccess,
  { period, limit, player, aroundMe, nowMs }: BoardViewOptions,
): Promise<BoardView> {
  // A day's board is of that day, whenever it is looked at.
  const board = await boardIdOf(boardPeriodAt(name, of === 'daily' ? 'all' : period, nowMs))
  if (board === undefined) return { ...EMPTY_VIEW, most: STORED_MOST }
  const buckets = await bucketsOn(board)
  const [place, median, upperQuartile, top] = await Promise.all([
    player === undefined ? undefined : placeOf(board, buckets, player),
    pointsAtShare(board, buckets, MEDIAN),
    pointsAtShare(board, buckets, TOP_QUARTER),
    aroundMe ? [] : topRows(board, limit),
  ])
  const near = aroundMe && place ? await stretchAround(board, buckets, place, limit) : undefined
  return {
    rows: near ? rankScoresFrom(near.rows, near) : rankScoresFrom(top, { rank: 1, before: 0 }),
    you: place,
    players: buckets.reduce((sum, { players }) => sum + players, 0),
    most: STORED_MOST,
    median,
    upperQuartile,
    buckets,
  }
}

/** `limit` of a board around somebody: near an end the other side has more. */
function near<S extends Score>(board: readonly Ranked<S>[], player: string, limit: number): Ranked<S>[] {
  const at = board.findIndex(({ id }) => id === player)
  const from = Math.max(0, Math.min(at - neighbourCounts(limit).above, board.length - limit))
  return neighboursOf(board, player, limit)
    .filter((entry) => board.indexOf(entry) >= from)
    .slice(0, limit)
}

/** A board that is made from what its people did. */
function viewOfScores(
  scores: readonly GroupScore[],
  most: number,
  { limit, player, aroundMe }: BoardViewOptions,
): BoardView {
  const board = rankScores(scores)
  const points = scores.map((score) => score.points)
  const own = board.find(({ id }) => id === player)
  return {
    rows: aroundMe ? near(board, player ?? '', limit) : board.slice(0, limit),
    you: own && { ...own, below: points.filter((value) => value < own.points).length },
    players: board.length,
    most,
    median: quantile(points, MEDIAN),
    upperQuartile: quantile(points, TOP_QUARTER),
    buckets: bucketsOf(points),
  }
}

async function groupBoardView(
  scoresLoaded: Promise<{ scores: readonly GroupScore[]; most: number }>,
  options: BoardViewOptions,
): Promise<BoardView> {
  const { scores, most } = await scoresLoaded
  return viewOfScores(scores, most, options)
}

const VIEWS: Record<BoardAccess['of'], (access: BoardAccess, options: BoardViewOptions) => Promise<BoardView>> = {
  pack: storedBoardView,
  daily: storedBoardView,
  class: ({ key }, options) => groupBoardView(classScores(key, options.period, options.nowMs), options),
  session: ({ key }, options) => groupBoardView(sessionScores(key), options),
  assignment: ({ key }, options) => groupBoardView(assignmentScores(key), options),
}

export const boardViewOf = (access: BoardAccess, options: BoardViewOptions): Promise<BoardView> =>
  VIEWS[access.of](access, options)
