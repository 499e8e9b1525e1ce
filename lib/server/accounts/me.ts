import 'server-only'
import { z } from 'zod'
import { holdBoards } from '@/lib/server/leaderboards'
import { endHostedSessions, liveSessions, removeSeats } from '@/lib/server/live'
import { database } from '@/lib/server/platform'

/** Who the caller is; null: nobody yet. */
export const meSchema = z.object({
  player: z
    .object({
      id: z.string(),
      /** Without an account. */
      guest: z.boolean(),
      createdAt: z.iso.datetime(),
      attempts: z.number().int(),
      nickname: z.string().nullable(),
      unlisted: z.boolean(),
      /** Whether there is a code to carry the player to another device. */
      recoverable: z.boolean(),
    })
    .nullable(),
  user: z
    .object({ id: z.string(), email: z.string(), name: z.string(), role: z.enum(['student', 'teacher']) })
    .nullable(),
})
export type Me = z.infer<typeof meSchema>

const NOBODY: Me = { player: null, user: null }

const OWN = {
  id: true,
  createdAt: true,
  nickname: true,
  unlisted: true,
  recoveryHash: true,
  user: { select: { id: true, email: true, name: true, role: true } },
  _count: { select: { attempts: true } },
} as const

export async function me(player: string | undefined): Promise<Me> {
  if (!player) return NOBODY
  const row = await database().prisma.player.findUnique({ where: { id: player }, select: OWN })
  if (!row) return NOBODY
  const { id, nickname, unlisted, user } = row
  const createdAt = row.createdAt.toISOString()
  const recoverable = row.recoveryHash !== null
  return {
    player: { id, guest: !user, createdAt, attempts: row._count.attempts, nickname, unlisted, recoverable },
    user,
  }
}

/**
 * The player with all attempts and answers, the quizzes that nobody else sat, and the account with what only it owns:
 * the classes, set work and live sessions of a teacher.
 */
export async function forget(player: string): Promise<void> {
  const { prisma } = database()
  const sat = await prisma.attempt.findMany({ where: { playerId: player }, select: { quizId: true } })
  const user = await prisma.user.findFirst({ where: { player: { is: { id: player } } }, select: { id: true } })
  const sessions = await liveSessions()
  const departing = await endHostedSessions(sessions, player, user?.id)
  await prisma.$transaction([
    holdBoards(prisma),
    ...(user
      ? [
          prisma.class.deleteMany({ where: { teachers: { some: { userId: user.id, owner: true } } } }),
          prisma.user.delete({ where: { id: user.id } }),
        ]
      : []),
    prisma.player.deleteMany({ where: { id: player } }),
    prisma.quiz.deleteMany({
      where: {
        id: { in: sat.map(({ quizId }) => quizId) },
        // A day's quiz is still to be sat by others.
        day: null,
        attempts: { none: {} },
        assignments: { none: {} },
        sessions: { none: {} },
      },
    }),
  ])
  await removeSeats(sessions, departing)
}
