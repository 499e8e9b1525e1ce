import 'server-only'
import { z } from 'zod'
import type { BoardSight, WireEntry, WireLeaderboard } from '@/lib/contract/leaderboards'
import type { Caller } from '@/lib/server/auth'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { barsOf, PERIODS, type Period, percentileOf, type Ranked } from '@/lib/standings'
import type { Locale } from '@/lib/text/locale'
import { catalogueOf } from '@/messages'
import { boardNamed, type Named } from './board-access'
import { type Shown, type Sight, sightOf } from './board-view'
import { foldFinished } from './update-boards'

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

/** Who has no nickname, or one that was hidden, is on the board all the same. */
const shownName = ({ nickname, nicknameHidden }: Shown, locale: Locale): string =>
  nickname === null || nicknameHidden ? catalogueOf(locale).screens.boards.nameless : nickname

function wireEntry(row: Ranked<Shown>, { moderates }: Named, player: string | undefined, locale: Locale): WireEntry {
  return {
    rank: row.rank,
    name: (moderates && row.rosterName) || shownName(row, locale),
    points: row.points,
    you: row.id === player,
    ...(moderates && { player: row.id, nickname: row.nickname, hidden: row.nicknameHidden }),
  }
}

function wireLeaderboard(
  named: Named,
  query: BoardQuery,
  sight: Sight,
  player: string | undefined,
  locale: Locale,
): WireLeaderboard {
  const { rows, you, players, most, median, quarter, buckets } = sight
  return {
    board: named.name,
    title: named.title,
    period: query.period,
    players,
    entries: rows.map((row) => wireEntry(row, named, player, locale)),
    you: you ? { rank: you.rank, points: you.points, percentile: percentileOf({ players, below: you.below }) } : null,
    most,
    median: median ?? null,
    quarter: quarter ?? null,
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
  const named = await boardNamed(board, caller, locale, now)
  if (!named) return refuse('not-found')
  await foldFinished(now)
  const { period, limit } = query
  const look = { period, limit, player: caller.player, aroundMe: query.around === 'me', nowMs: now.getTime() }
  return done(wireLeaderboard(named, query, await sightOf(named, look), caller.player, locale))
}

/** A page shows ten, or the top three and seven around the reader; or many more of the top. */
export const SHOWN = { top: 10, more: LIMITS.most, around: 7 } as const

export async function boardSight(
  caller: Caller,
  board: string,
  period: Period,
  locale: Locale,
  limit: number = SHOWN.top,
): Promise<Outcome<BoardSight>> {
  const top = await leaderboardFor(caller, board, { period, limit }, locale)
  if (!top.ok) return top
  const { you, entries } = top.value
  if (!you || entries.some((one) => one.you)) return done({ board: top.value, around: [] })
  const near = await leaderboardFor(caller, board, { period, limit: SHOWN.around, around: 'me' }, locale)
  if (!near.ok) return near
  const first = entries.slice(0, limit - SHOWN.around)
  return done({ board: { ...top.value, entries: first }, around: near.value.entries })
}
