import 'server-only'
import type { z } from 'zod'
import type { flagged } from '@/lib/analysis/wire'
import { database } from './database'
import { done, type Outcome, refuse } from './refusal'
import type { Reported } from './report-rows'
import { standingOf } from './sittings'

type Flagged = z.infer<typeof flagged>

const FLAGS_AT_MOST = 500

/** A player says what is wrong with a question they answered; saying it again replaces it. */
export async function flag(
  player: string | undefined,
  attempt: string,
  position: number | undefined,
  reason: string,
): Promise<Outcome<undefined>> {
  const found = await standingOf(player, attempt)
  if (!found || position === undefined || position >= found.position) return refuse('not-found')
  const key = { quizId: found.record.id, position, playerId: found.player }
  await database().prisma.flag.upsert({
    where: { quizId_position_playerId: key },
    create: { ...key, reason },
    update: { reason, createdAt: new Date() },
  })
  return done(undefined)
}

/** What was said of the questions that all of them sat, by position. */
export async function flagsOf({ quiz }: Reported): Promise<Map<number, Flagged[]>> {
  const byPosition = new Map<number, Flagged[]>()
  if (!quiz) return byPosition
  const rows = await database().prisma.flag.findMany({
    where: { quizId: quiz.id },
    select: { position: true, reason: true, createdAt: true },
    orderBy: { createdAt: 'asc' },
    take: FLAGS_AT_MOST,
  })
  for (const { position, reason, createdAt } of rows)
    byPosition.set(position, [...(byPosition.get(position) ?? []), { reason, at: createdAt.toISOString() }])
  return byPosition
}
