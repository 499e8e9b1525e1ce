import { z } from 'zod'
import { attempt } from '@/lib/contract/attempts'
import { PERIODS, type Period } from '@/lib/standings/period'

/** The day's quiz, as one player finds it. */
export const daily = z.object({
  /** In UTC: 2026-11-27. */
  day: z.iso.date(),
  pack: z.string(),
  packTitle: z.string(),
  length: z.number().int(),
  /** How many have finished it. */
  players: z.number().int(),
  /** The caller's one attempt. */
  attempt: attempt.nullable(),
  streak: z.object({
    /** Days played in the run that is still alive. One missed day in seven is forgiven. */
    days: z.number().int(),
    today: z.boolean(),
    /** The next missed day would cost days. */
    atStake: z.boolean(),
  }),
  /** When the next one begins. */
  nextAt: z.iso.datetime(),
  /** The day before, which can be played for practice. */
  yesterday: z.iso.date(),
})
export type WireDaily = z.infer<typeof daily>

/** Somebody's place on a board. */
export const entry = z.object({
  rank: z.number().int(),
  name: z.string(),
  points: z.number().int(),
  you: z.boolean(),
  /** For those who may hide the nickname: whose it is, what it is, and whether it is hidden. */
  player: z.string().optional(),
  nickname: z.string().nullable().optional(),
  hidden: z.boolean().optional(),
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
  upperQuartile: z.number().int().nullable(),
  histogram: z.array(z.object({ from: z.number().int(), to: z.number().int(), players: z.number().int() })),
})
export type WireLeaderboard = z.infer<typeof leaderboard>
export type WireEntry = z.infer<typeof entry>

/** A board as a page shows it: its top, and the reader's neighbours where they stand further down. */
export interface BoardWithNeighbours {
  readonly board: WireLeaderboard
  readonly around: readonly WireEntry[]
}

/** Where a player's best stands, as a result tells it. */
export interface Placement {
  readonly board: string
  readonly period: Period
  readonly when: 'day' | 'all' | 'daily'
  readonly players: number
  readonly rank: number
  readonly points: number
}
