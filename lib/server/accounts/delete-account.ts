import 'server-only'
import { lockBoards } from '@/lib/server/leaderboards'
import { endHostedSessions, liveSessions, removeSeats } from '@/lib/server/live'
import { database } from '@/lib/server/platform'

/**
 * Deletes a player with all attempts and responses, the quizzes that nobody else played, and the account with what only
 * it owns: the classes, assignments and live sessions of a teacher.
 */
export async function deleteAccount(player: string): Promise<void> {
  const { prisma } = database()
  const played = await prisma.attempt.findMany({ where: { playerId: player }, select: { quizId: true } })
  const user = await prisma.user.findFirst({ where: { player: { is: { id: player } } }, select: { id: true } })
  const sessions = await liveSessions()
  const departing = await endHostedSessions(sessions, player, user?.id)
  await prisma.$transaction([
    lockBoards(prisma),
    ...(user
      ? [
          prisma.class.deleteMany({ where: { teachers: { some: { userId: user.id, owner: true } } } }),
          prisma.user.delete({ where: { id: user.id } }),
        ]
      : []),
    prisma.player.deleteMany({ where: { id: player } }),
    prisma.quiz.deleteMany({
      where: {
        id: { in: played.map(({ quizId }) => quizId) },
        // Others still play the quiz of a day.
        day: null,
        attempts: { none: {} },
        assignments: { none: {} },
        sessions: { none: {} },
      },
    }),
  ])
  await removeSeats(sessions, departing)
}
