import 'server-only'
import { z } from 'zod'
import type { BoardWithNeighbours, WireEntry, WireLeaderboard } from '@/lib/contract/leaderboards'
import type { Caller } from '@/lib/server/auth'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { barsOf, PERIODS, type Period, percentileOf, type Ranked } from '@/lib/standings'
import type { Locale } from '@/lib/text/locale'
import { catalogueOf } from '@/messages'
import { type BoardAccess, findBoard } from './board-access'
import { type BoardView, boardViewOf, type NamedScore } from './board-view'
import { countFinishedAttempts } from './update-boards'

export const LIMITS = { least: 1, usual: 20, most: 100 } as const

/** What may be asked of a board. */
export const boardQuery = z.object({
  period: z.enum(PERIODS).default('all'),
  limit: z.coerce.number().int().min(LIMITS.least).max(LIMITS.most).default(LIMITS.usual),
  around: z.literal('me').optional(),
})
export type BoardQuery = z.infer<typeof boardQuery>

/** Bars of a chart: 500 points each of the usual 10,000. */
const BARS = 20

/** Players without a nickname, or with a hidden one, are on the board under a common name. */
const displayName = ({ nickname, nicknameHidden }: NamedScore, locale: Locale): string =>
  nickname === null || nicknameHidden ? catalogueOf(locale).screens.boards.nameless : nickname

function wireEntry(
  row: Ranked<NamedScore>,
  { moderates }: BoardAccess,
  player: string | undefined,
  locale: Locale,
): WireEntry {
  return {
    rank: row.rank,
    name: (moderates && row.rosterName) || displayName(row, locale),
    points: row.points,
    you: row.id === player,
    ...(moderates && { player: row.id, nickname: row.nickname, hidden: row.nicknameHidden }),
  }
}

function wireLeaderboard(
  access: BoardAccess,
  query: BoardQuery,
  view: BoardView,
  player: string | undefined,
  locale: Locale,
): WireLeaderboard {
  const { rows, you, players, most, median, upperQuartile, buckets } = view
  return {
    board: access.name,
    title: access.title,
    period: query.period,
    players,
    entries: rows.map((row) => wireEntry(row, access, player, locale)),
    you: you ? { rank: you.rank, points: you.points, percentile: percentileOf({ players, below: you.below }) } : null,
    most,
    median: median ?? null,
    upperQuartile: upperQuartile ?? null,
    histogram: barsOf(buckets, most, BARS),
  }
}

/** Exact at the moment of asking: what was finished before is counted first. */
export async function leaderboardFor(
  caller: Caller,
  board: string,
  query: BoardQuery,
  locale: Locale,
  now = new Date(),
): Promise<Outcome<WireLeaderboard>> {
  const access = await findBoard(board, caller, locale, now)
  if (!access) return refuse('not-found')
  await countFinishedAttempts(now)
  const { period, limit } = query
  const options = { period, limit, player: caller.player, aroundMe: query.around === 'me', nowMs: now.getTime() }
  return done(wireLeaderboard(access, query, await boardViewOf(access, options), caller.player, locale))
}

/** A page shows ten, or the top three and seven around the reader; or many more of the top. */
export const ROWS_SHOWN = { top: 10, more: LIMITS.most, around: 7 } as const

export async function boardWithNeighbours(
  caller: Caller,
  board: string,
  period: Period,
  locale: Locale,
  limit: number = ROWS_SHOWN.top,
): Promise<Outcome<BoardWithNeighbours>> {
  const top = await leaderboardFor(caller, board, { period, limit }, locale)
  if (!top.ok) return top
  const { you, entries } = top.value
  if (!you || entries.some((one) => one.you)) return done({ board: top.value, around: [] })
  const near = await leaderboardFor(caller, board, { period, limit: ROWS_SHOWN.around, around: 'me' }, locale)
  if (!near.ok) return near
  const first = entries.slice(0, limit - ROWS_SHOWN.around)
  return done({ board: { ...top.value, entries: first }, around: near.value.entries })
}
