import 'server-only'
import { z } from 'zod'
import { nicknameOf } from '@/lib/people/nickname'
import type { Account, Caller } from '@/lib/server/auth'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { lockBoards, rebuildBoards } from '@/lib/server/leaderboards'
import { database, settings } from '@/lib/server/platform'
import { isGuessedFirst } from './common-passwords'
import { clearFailures, refuseTooManyTries } from './login-rate-limit'
import { hashPassword, isPassword } from './password-hash'
import { COMMON_PASSWORD, nameSchema, passwordSchema } from './users'

/** What people say of themselves. A nickname of null is none. */
export const changeRequest = z.object({
  nickname: z.string().nullable().optional(),
  unlisted: z.boolean().optional(),
  name: nameSchema.optional(),
  /** A student's account becomes a teacher's, where anybody could make one. */
  role: z.literal('teacher').optional(),
})
type Change = z.infer<typeof changeRequest>

function nicknameIn({ nickname }: Change): Outcome<string | null | undefined> {
  if (nickname === null || nickname === undefined) return done(nickname)
  const checked = nicknameOf(nickname)
  return checked.ok ? done(checked.nickname) : refuse('invalid-request', [{ path: 'nickname', message: checked.fault }])
}

/** All of it or nothing. A name is for people with an account; the rest is for guests too. */
export async function changeMe({ player, user }: Caller, change: Change): Promise<Outcome<string>> {
  if (!player) return refuse('not-found')
  const accountChange = { ...(change.name && { name: change.name }), ...(change.role && { role: change.role }) }
  const changesAccount = Object.keys(accountChange).length > 0
  if (changesAccount && !user) return refuse('signed-out')
  if (change.role && settings().registration === 'closed') return refuse('registration-closed')
  const nickname = nicknameIn(change)
  if (!nickname.ok) return nickname
  const { unlisted } = change
  const data = {
    ...(nickname.value !== undefined && { nickname: nickname.value }),
    ...(unlisted !== undefined && { unlisted }),
  }
  return database().prisma.$transaction(async (tx) => {
    if (unlisted !== undefined) await lockBoards(tx)
    const { count } = await tx.player.updateMany({ where: { id: player }, data })
    if (count === 0) return refuse('not-found')
    if (user && changesAccount) await tx.user.update({ where: { id: user.id }, data: accountChange })
    if (unlisted !== undefined) await rebuildBoards(tx, player)
    return done(player)
  })
}

export const passwordRequest = z.object({ current: z.string().max(1000), password: passwordSchema })

/** Signs out every other device and voids the recovery code: a stranger who knew the old password may have either. */
export async function changePassword(
  user: Account,
  request: z.infer<typeof passwordRequest>,
): Promise<Outcome<undefined>> {
  const tries = [{ limit: 'account', of: user.id }] as const
  const refused = await refuseTooManyTries(tries)
  if (refused) return refused
  const where = { id: user.id }
  const { prisma } = database()
  const row = await prisma.user.findUnique({ where, select: { passwordHash: true } })
  if (!(await isPassword(request.current, row?.passwordHash))) return refuse('wrong-password')
  await clearFailures(tries)
  if (isGuessedFirst(request.password)) return refuse('invalid-request', [COMMON_PASSWORD])
  const passwordHash = await hashPassword(request.password)
  await prisma.user.update({
    where,
    data: { passwordHash, sessionVersion: { increment: 1 }, player: { update: { recoveryHash: null } } },
  })
  return done(undefined)
}

/** Invalidates every login and the recovery code. */
export async function signOutEverywhere(user: Account): Promise<void> {
  await database().prisma.user.update({
    where: { id: user.id },
    data: { sessionVersion: { increment: 1 }, player: { update: { recoveryHash: null } } },
  })
}

/** False: they sign in elsewhere. */
export async function hasPassword({ id }: Pick<Account, 'id'>): Promise<boolean> {
  return (await database().prisma.user.count({ where: { id, passwordHash: { not: null } } })) > 0
}
