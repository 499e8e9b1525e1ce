import 'server-only'
import type { Account } from '@/lib/server/auth'
import { packTitle } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import type { Locale } from '@/lib/text/locale'

/** A live class in its teacher's list. */
export interface HostedSession {
  readonly id: string
  readonly code: string
  readonly packTitle: string
  readonly className: string | null
  readonly players: number
  readonly startedAt: string
  readonly isRunning: boolean
}

const MAX_LISTED = 30

/** A teacher's own live classes and those of the classes they teach, the latest first; of each code the one it means now. */
export async function hostedSessions(teacher: Account, locale: Locale): Promise<HostedSession[]> {
  const rows = await database().prisma.classSession.findMany({
    where: { OR: [{ hostId: teacher.id }, { class: { teachers: { some: { userId: teacher.id } } } }] },
    select: {
      id: true,
      code: true,
      createdAt: true,
      endedAt: true,
      quiz: { select: { pack: true } },
      class: { select: { name: true } },
      _count: { select: { players: { where: { removedAt: null } } } },
    },
    orderBy: { createdAt: 'desc' },
    take: MAX_LISTED,
  })
  const newest = rows.filter(({ code }, index) => rows.findIndex((row) => row.code === code) === index)
  return newest.map((row) => ({
    id: row.id,
    code: row.code,
    packTitle: packTitle(row.quiz.pack, locale),
    className: row.class?.name ?? null,
    players: row._count.players,
    startedAt: row.createdAt.toISOString(),
    isRunning: row.endedAt === null,
  }))
}
