import 'server-only'
import { z } from 'zod'
import type { Caller } from '@/lib/server/auth'
import { done, isId, type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import { DEFAULT_LOCALE } from '@/lib/text/locale'
import { type BoardAccess, findBoard } from './board-access'

export const hideNicknameRequest = z.object({ hidden: z.boolean() })

/** Whom a board's moderator may speak of: a teacher of those in the class, the session or the work; the owner of all. */
const PLAYERS_ON_BOARD: Record<BoardAccess['of'], (key: string) => object> = {
  pack: () => ({}),
  daily: () => ({}),
  class: (classId) => ({ memberships: { some: { classId, askedAt: null } } }),
  session: (sessionId) => ({ seats: { some: { sessionId } } }),
  assignment: (assignmentId) => ({ attempts: { some: { assignmentId } } }),
}

/** On which board, by the id of what it is of. Undefined: the boards of everybody, which are the owner's. */
const teachersBoard = ({ of, key }: BoardAccess): string | undefined =>
  of === 'pack' || of === 'daily' ? undefined : `${of}:${key}`

/**
 * Whoever runs the site hides a nickname on every board; a teacher on a board of theirs only, and not their own: somebody
 * whose name is hidden could otherwise open a class to show it again.
 */
export async function hideNickname(
  caller: Caller,
  board: string,
  player: string,
  hidden: boolean,
  now = new Date(),
): Promise<Outcome<undefined>> {
  const access = await findBoard(board, caller, DEFAULT_LOCALE, now)
  if (!access?.moderates || !isId(player)) return refuse('not-found')
  const where = { id: player, ...PLAYERS_ON_BOARD[access.of](access.key) }
  const own = teachersBoard(access)
  if (own !== undefined && player === caller.player) return refuse('not-found')
  const isDone = own === undefined ? await hideEverywhere(where, hidden) : await hideOn(own, where, hidden)
  return isDone ? done(undefined) : refuse('not-found')
}

type PlayerFilter = { readonly id: string }

async function hideEverywhere(where: PlayerFilter, hidden: boolean): Promise<boolean> {
  const { count } = await database().prisma.player.updateMany({ where, data: { nicknameHidden: hidden } })
  return count === 1
}

async function hideOn(board: string, where: PlayerFilter, hidden: boolean): Promise<boolean> {
  const { prisma } = database()
  if ((await prisma.player.count({ where })) === 0) return false
  const key = { board, playerId: where.id }
  if (hidden) await prisma.hiddenNickname.createMany({ data: [key], skipDuplicates: true })
  else await prisma.hiddenNickname.deleteMany({ where: key })
  return true
}
