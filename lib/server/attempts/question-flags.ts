import 'server-only'
import type { z } from 'zod'
import type { WireOwnFlag } from '@/lib/contract/attempts'
import type { flagged } from '@/lib/contract/reports'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import { loadAttempt } from './attempt-store'

type Flagged = z.infer<typeof flagged>

const FLAGS_AT_MOST = 500

/** Whose word about which question it is; undefined: they have not answered it, or it is none of theirs. */
async function keyOf(player: string | undefined, attempt: string, position: number | undefined) {
  const found = await loadAttempt(player, attempt)
  if (!found || position === undefined || position >= found.position) return undefined
  return { quizId: found.record.id, position, playerId: found.player }
}

/** A player says what is wrong with a question they answered; saying it again replaces it. */
export async function flag(
  player: string | undefined,
  attempt: string,
  position: number | undefined,
  reason: string,
): Promise<Outcome<undefined>> {
  const key = await keyOf(player, attempt, position)
  if (!key) return refuse('not-found')
  await database().prisma.flag.upsert({
    where: { quizId_position_playerId: key },
    create: { ...key, reason },
    update: { reason, createdAt: new Date() },
  })
  return done(undefined)
}

/** Takes it back; where nothing was said, nothing is said after. */
export async function unflag(
  player: string | undefined,
  attempt: string,
  position: number | undefined,
): Promise<Outcome<undefined>> {
  const key = await keyOf(player, attempt, position)
  if (!key) return refuse('not-found')
  await database().prisma.flag.deleteMany({ where: key })
  return done(undefined)
}

/** What a player has said of the questions of a quiz. */
export async function ownFlags(playerId: string, quizId: string): Promise<WireOwnFlag[]> {
  return database().prisma.flag.findMany({
    where: { playerId, quizId },
    select: { position: true, reason: true },
    orderBy: { position: 'asc' },
  })
}

/** What players reported about the questions of a quiz, by position; at most 500 reports, oldest first. */
export async function flagsOfQuiz(quizId: string): Promise<Map<number, Flagged[]>> {
  const byPosition = new Map<number, Flagged[]>()
  const rows = await database().prisma.flag.findMany({
    where: { quizId },
    select: { position: true, reason: true, createdAt: true },
    orderBy: { createdAt: 'asc' },
    take: FLAGS_AT_MOST,
  })
  for (const { position, reason, createdAt } of rows)
    byPosition.set(position, [...(byPosition.get(position) ?? []), { reason, at: createdAt.toISOString() }])
  return byPosition
}
