import 'server-only'
import type { WireAttempt } from '@/lib/contract/attempts'
import type { Placement } from '@/lib/contract/leaderboards'
import type { Caller } from '@/lib/server/auth'
import { database } from '@/lib/server/platform'
import { DEFAULT_LOCALE } from '@/lib/text/locale'
import { leaderboardFor } from './leaderboard'

const isEligible = async (id: string): Promise<boolean> =>
  (await database().prisma.attempt.findUnique({ where: { id }, select: { eligible: true } }))?.eligible ?? false

/** The board that an attempt stands on first; `eligibility` says which attempts stand on which. */
async function boardOf({ id, day, pack }: WireAttempt): Promise<string | undefined> {
  if (day) return `daily:${day}`
  return (await isEligible(id)) ? `pack:${pack}` : undefined
}

async function placementOn(caller: Caller, board: string, period: 'day' | 'all'): Promise<Placement | undefined> {
  const found = await leaderboardFor(caller, board, { period, limit: 1 }, DEFAULT_LOCALE)
  if (!found.ok || !found.value.you) return undefined
  const { you, players } = found.value
  const when = board.startsWith('daily:') ? 'daily' : period
  return { board, period, when, players, rank: you.rank, points: you.points }
}

/** Where a finished attempt put its player: today, or of all time if it was played another day. */
export async function placementOf(caller: Caller, attempt: WireAttempt): Promise<Placement | undefined> {
  if (!attempt.finished || !attempt.ranked || attempt.assignment) return undefined
  const board = await boardOf(attempt)
  if (!board) return undefined
  const today = await placementOn(caller, board, 'day')
  return today && today.points >= attempt.points ? today : placementOn(caller, board, 'all')
}
