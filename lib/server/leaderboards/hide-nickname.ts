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
  class: (classId) => ({ memberships: { some: { classId } } }),
  session: (sessionId) => ({ seats: { some: { sessionId } } }),
  assignment: (assignmentId) => ({ attempts: { some: { assignmentId } } }),
}

/** The nickname is hidden on every board, not on this one only: what is unfit here is unfit elsewhere. */
export async function hideNickname(
  caller: Caller,
  board: string,
  player: string,
  hidden: boolean,
  now = new Date(),
): Promise<Outcome<undefined>> {
  const access = await findBoard(board, caller, DEFAULT_LOCALE, now)
  if (!access?.moderates || !isId(player)) return refuse('not-found')
  const { count } = await database().prisma.player.updateMany({
    where: { id: player, ...PLAYERS_ON_BOARD[access.of](access.key) },
    data: { nicknameHidden: hidden },
  })
  return count === 1 ? done(undefined) : refuse('not-found')
}
