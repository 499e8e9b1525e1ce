import 'server-only'
import { NIL as NIL_UUID } from 'uuid'
import { assignmentStatusOf, TERMS } from '@/lib/server/attempts'
import type { Caller } from '@/lib/server/auth'
import { isId } from '@/lib/server/http'
import { packOf } from '@/lib/server/packs'
import { database, settings } from '@/lib/server/platform'
import { dayOf, isDay } from '@/lib/standings'
import type { Locale } from '@/lib/text/locale'
import { localize } from '@/lib/text/localize'

/** A board that the caller may look at. */
export interface BoardAccess {
  /** As it was asked for: `pack:…`. */
  readonly name: string
  readonly of: 'pack' | 'daily' | 'class' | 'session' | 'assignment'
  /** The slug, the day, or the id behind a code. */
  readonly key: string
  /** What people call it. */
  readonly title: string
  /** May hide the nicknames on it. */
  readonly moderates: boolean
}

type FoundBoard = Pick<BoardAccess, 'key' | 'title' | 'moderates'>
type BoardFinder = (key: string, caller: Caller, now: Date, locale: Locale) => Promise<FoundBoard | undefined>

/** True for the owner of this site, whose email address the environment names. */
export async function isOwner({ user }: Caller): Promise<boolean> {
  const { ownerEmails } = settings()
  if (!user || ownerEmails.length === 0) return false
  const row = await database().prisma.user.findUnique({ where: { id: user.id }, select: { email: true } })
  return row !== null && ownerEmails.includes(row.email)
}

const findPackBoard: BoardFinder = async (slug, caller, _now, locale) => {
  const found = packOf(slug)
  return found && { key: slug, title: localize(found.title, locale), moderates: await isOwner(caller) }
}

const findDailyBoard: BoardFinder = async (day, caller, now) =>
  isDay(day) && day <= dayOf(now.getTime()) ? { key: day, title: day, moderates: await isOwner(caller) } : undefined

/** A filter for an absent caller must match nothing: Prisma leaves out conditions that are undefined. */
const taughtByCaller = ({ user }: Caller) => ({ teachers: { some: { userId: user?.id ?? NIL_UUID } } })
/** Who asked to be in a class and is not confirmed sees nothing of it yet. */
const joinedByCaller = ({ player }: Caller) => ({ members: { some: { playerId: player ?? NIL_UUID, askedAt: null } } })

const findClassBoard: BoardFinder = async (id, caller) => {
  if (!isId(id)) return undefined
  const row = await database().prisma.class.findFirst({
    where: { id, OR: [taughtByCaller(caller), joinedByCaller(caller)] },
    select: {
      id: true,
      name: true,
      teachers: { where: { userId: caller.user?.id ?? NIL_UUID }, select: { userId: true } },
    },
  })
  return row ? { key: row.id, title: row.name, moderates: row.teachers.length > 0 } : undefined
}

/** A code is free for others once its session has ended: the newest is meant. */
const findSessionBoard: BoardFinder = async (code, caller) => {
  const row = await database().prisma.classSession.findFirst({
    where: { code },
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      hostId: true,
      class: { select: { teachers: { where: { userId: caller.user?.id ?? NIL_UUID }, select: { userId: true } } } },
      players: { where: { playerId: caller.player ?? NIL_UUID, removedAt: null }, select: { id: true } },
    },
  })
  if (!row) return undefined
  const moderates = row.hostId === caller.user?.id || (row.class?.teachers.length ?? 0) > 0
  return moderates || row.players.length > 0 ? { key: row.id, title: code, moderates } : undefined
}

/** Those who do the work see it once the results are out. */
const findAssignmentBoard: BoardFinder = async (code, caller) => {
  const row = await database().prisma.assignment.findUnique({
    where: { code },
    select: {
      ...TERMS,
      id: true,
      ownerId: true,
      class: { select: { teachers: { where: { userId: caller.user?.id ?? NIL_UUID }, select: { userId: true } } } },
      attempts: { where: { playerId: caller.player ?? NIL_UUID }, take: 1, select: { id: true } },
    },
  })
  if (!row) return undefined
  const moderates = row.ownerId === caller.user?.id || (row.class?.teachers.length ?? 0) > 0
  const isShown = row.attempts.length > 0 && assignmentStatusOf(row).released
  return moderates || isShown ? { key: row.id, title: row.title, moderates } : undefined
}

const FINDERS: Record<BoardAccess['of'], BoardFinder> = {
  pack: findPackBoard,
  daily: findDailyBoard,
  class: findClassBoard,
  session: findSessionBoard,
  assignment: findAssignmentBoard,
}
const isFamily = (word: string): word is BoardAccess['of'] => Object.hasOwn(FINDERS, word)

/** A family and a key: a slug, a day, an id or a code. */
export const BOARD_NAME = /^[a-z]+:[\w-]{1,100}$/

/** Undefined: there is no such board, or it is not for the caller's eyes. */
export async function findBoard(
  name: string,
  caller: Caller,
  locale: Locale,
  now: Date,
): Promise<BoardAccess | undefined> {
  if (!BOARD_NAME.test(name)) return undefined
  const [family = '', key = ''] = name.split(':')
  if (!isFamily(family)) return undefined
  const found = await FINDERS[family](key, caller, now, locale)
  return found && { name, of: family, ...found }
}
