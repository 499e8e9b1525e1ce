import 'server-only'
import { z } from 'zod'
import { barsOf, PERIODS, percentileOf, type Ranked } from '@/lib/standings'
import { boards } from '@/messages/en/boards.json'
import { foldFinished } from './boards-fold'
import { boardNamed, type Named } from './boards-named'
import { type Shown, type Sight, sightOf } from './boards-sight'
import type { Caller } from './callers'
import { done, type Outcome, refuse } from './refusal'

export const LIMITS = { least: 1, usual: 20, most: 100 } as const

/** What may be asked of a board. */
export const boardQuery = z.object({
  period: z.enum(PERIODS).default('all'),
  limit: z.coerce.number().int().min(LIMITS.least).max(LIMITS.most).default(LIMITS.usual),
  around: z.literal('me').optional(),
})
export type BoardQuery = z.infer<typeof boardQuery>

const entry = z.object({
  rank: z.number().int(),
  name: z.string(),
  points: z.number().int(),
  you: z.boolean(),
  /** For those who may hide the name. */
  player: z.string().optional(),
})

export const leaderboard = z.object({
  board: z.string(),
  title: z.string(),
  period: z.enum(PERIODS),
  players: z.number().int(),
  entries: z.array(entry),
  you: z
    .object({
      rank: z.number().int(),
      points: z.number().int(),
      /** Of how many in a hundred others the caller is ahead. */
      percentile: z.number().int(),
    })
    .nullable(),
  /** The points that can be had at most. */
  most: z.number().int(),
  /** Half of the players have no more than these. */
  median: z.number().int().nullable(),
  /** Three quarters have no more than these: where the top quarter begins. */
  quarter: z.number().int().nullable(),
  histogram: z.array(z.object({ from: z.number().int(), to: z.number().int(), players: z.number().int() })),
})
export type WireLeaderboard = z.infer<typeof leaderboard>
type WireEntry = z.infer<typeof entry>

/** Bars of a chart: 500 points each of the usual 10,000. */
const BARS = 20

/** Who has no nickname, or one that was hidden, is on the board all the same. */
const nameOf = ({ nickname, nicknameHidden }: Shown): string =>
  nickname === null || nicknameHidden ? boards.nameless : nickname

function wireEntry(row: Ranked<Shown>, { moderates }: Named, player: string | undefined): WireEntry {
  return {
    rank: row.rank,
    name: (moderates && row.rosterName) || nameOf(row),
    points: row.points,
    you: row.id === player,
    ...(moderates && { player: row.id }),
  }
}

function wireLeaderboard(named: Named, query: BoardQuery, sight: Sight, player: string | undefined): WireLeaderboard {
  const { rows, you, players, most, median, quarter, buckets } = sight
  return {
    board: named.name,
    title: named.title,
    period: query.period,
    players,
    entries: rows.map((row) => wireEntry(row, named, player)),
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
  now = new Date(),
): Promise<Outcome<WireLeaderboard>> {
  const named = await boardNamed(board, caller, now)
  if (!named) return refuse('not-found')
  await foldFinished(now)
  const { period, limit } = query
  const look = { period, limit, player: caller.player, aroundMe: query.around === 'me', nowMs: now.getTime() }
  return done(wireLeaderboard(named, query, await sightOf(named, look), caller.player))
}
