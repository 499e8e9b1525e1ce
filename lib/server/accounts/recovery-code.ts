import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { CODE_BYTES, codeFromBytes, formatCode, parseCode } from '@/lib/people/recovery-code'
import { ANONYMOUS_CALLER, clearGuestCookie, clearLogin, loginCookie, playerCookie } from '@/lib/server/auth'
import { type Caller, type Client, done, type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import { clearFailures, refuseTooManyTries } from './login-rate-limit'
import { mergeGuest } from './merge-players'
import { newLogin } from './users'

export const recoverySchema = z.object({ recoveryCode: z.string() })
export const recoveryRequest = z.object({ recoveryCode: z.string().max(100) })
export const recoveredSchema = z.object({ player: z.object({ id: z.string() }) })

/** Only this is kept. The code has 58 bits of chance: nobody tries them all. */
const recoveryHashOf = (code: string): string => createHash('sha256').update(code).digest('hex')

/** A new code; the one before is void. Undefined: there is nobody to give it to. */
export async function issueCode(player: string): Promise<string | undefined> {
  const code = codeFromBytes(randomBytes(CODE_BYTES))
  const data = { recoveryHash: recoveryHashOf(code) }
  const { count } = await database().prisma.player.updateMany({ where: { id: player }, data })
  return count > 0 ? formatCode(code) : undefined
}

interface PlayerOfCode {
  readonly id: string
  readonly userId: string | null
}

async function playerByCode(code: string | undefined): Promise<PlayerOfCode | undefined> {
  if (!code) return undefined
  const where = { recoveryHash: recoveryHashOf(code) }
  return (await database().prisma.player.findUnique({ where, select: { id: true, userId: true } })) ?? undefined
}

export interface RecoveredSession {
  readonly player: string
  /** `Set-Cookie` headers. */
  readonly cookies: readonly string[]
}

/** A user's code signs the user in, in place of a user who was signed in on this device. */
async function recoverAsUser(
  userId: string,
  player: string,
  { guest }: Caller,
  { isSecure }: Client,
): Promise<RecoveredSession> {
  const login = await newLogin(userId)
  if (guest) await mergeGuest({ guest, into: player })
  const cookies = login ? [await loginCookie(login, isSecure)] : []
  return { player, cookies: [...cookies, clearGuestCookie(isSecure)] }
}

/** A guest's code: a user who is signed in here takes the guest in; else this device becomes the guest's. */
async function recoverAsGuest(player: string, caller: Caller, { isSecure }: Client): Promise<RecoveredSession> {
  if (caller.user && caller.player) {
    await mergeGuest({ guest: player, into: caller.player })
    return { player: caller.player, cookies: [] }
  }
  if (caller.guest) await mergeGuest({ guest: caller.guest, into: player })
  return { player, cookies: [await playerCookie(player, ANONYMOUS_CALLER, isSecure), clearLogin(isSecure)] }
}

/** Brings the player of a code to this device, together with what was played on it. */
export async function recover(text: string, caller: Caller, client: Client): Promise<Outcome<RecoveredSession>> {
  const tries = [{ limit: 'recovery', of: client.address }] as const
  const refused = await refuseTooManyTries(tries)
  if (refused) return refused
  const found = await playerByCode(parseCode(text))
  if (!found) return refuse('unknown-code')
  await clearFailures(tries)
  const { id, userId } = found
  return done(userId ? await recoverAsUser(userId, id, caller, client) : await recoverAsGuest(id, caller, client))
}
