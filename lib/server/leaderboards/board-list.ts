import 'server-only'
import type { Caller } from '@/lib/server/auth'
import { packSummaries } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import { dayOf } from '@/lib/standings'
import type { Locale } from '@/lib/text/locale'

/** A board that somebody may choose to look at. */
export interface BoardListEntry {
  readonly board: string
  readonly of: 'pack' | 'daily' | 'class'
  readonly title: string
}

const CLASSES_AT_MOST = 20

async function classBoardsOf({ player, user }: Caller): Promise<BoardListEntry[]> {
  const membershipFilters = [
    ...(player ? [{ members: { some: { playerId: player } } }] : []),
    ...(user ? [{ teachers: { some: { userId: user.id } } }] : []),
  ]
  if (membershipFilters.length === 0) return []
  const rows = await database().prisma.class.findMany({
    where: { archivedAt: null, OR: membershipFilters },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
    take: CLASSES_AT_MOST,
  })
  return rows.map(({ id, name }) => ({ board: `class:${id}`, of: 'class', title: name }))
}

/** Of every border, of today, and of the caller's classes. */
export async function boardsFor(caller: Caller, locale: Locale, now = new Date()): Promise<BoardListEntry[]> {
  const today = dayOf(now.getTime())
  return [
    ...packSummaries(locale).map(({ slug, title }) => ({ board: `pack:${slug}`, of: 'pack' as const, title })),
    { board: `daily:${today}`, of: 'daily', title: today },
    ...(await classBoardsOf(caller)),
  ]
}
