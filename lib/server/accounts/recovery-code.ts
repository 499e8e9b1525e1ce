import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { CODE_BYTES, codeFrom, codeIn, writtenCode } from '@/lib/people/recovery-code'
import { clearGuestCookie, clearLogin, loginCookie, NOBODY, playerCookie } from '@/lib/server/auth'
import { type Caller, type Client, done, type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import { clearFailures, tooManyTries } from './login-rate-limit'
import { mergeGuest } from './merge-players'
import { newLogin } from './users'

export const recoverySchema = z.object({ recoveryCode: z.string() })
export const recoveryRequest = z.object({ recoveryCode: z.string().max(100) })
export const recoveredSchema = z.object({ player: z.object({ id: z.string() }) })

/** Only this is kept. The code has 58 bits of chance: nobody tries them all. */
const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex')

/** A new code; the one before is void. Undefined: there is nobody to give it to. */
export async function issueCode(player: string): Promise<string | undefined> {
  const code = codeFrom(randomBytes(CODE_BYTES))
  const data = { recoveryHash: hashOf(code) }
  const { count } = await database().prisma.player.updateMany({ where: { id: player }, data })
  return count > 0 ? writtenCode(code) : undefined
}

interface Recovered {
  readonly id: string
  readonly userId: string | null
}

async function playerWith(code: string | undefined): Promise<Recovered | undefined> {
  if (!code) return undefined
  const where = { recoveryHash: hashOf(code) }
  return (await database().prisma.player.findUnique({ where, select: { id: true, userId: true } })) ?? undefined
}

export interface Carried {
  readonly player: string
  /** `Set-Cookie` headers. */
  readonly cookies: readonly string[]
}

/** A user's code signs in; whoever was signed in here before is signed out. */
async function asUser(userId: string, player: string, { guest }: Caller, { isSecure }: Client): Promise<Carried> {
  const login = await newLogin(userId)
  if (guest) await mergeGuest({ guest, into: player })
  const cookies = login ? [await loginCookie(login, isSecure)] : []
  return { player, cookies: [...cookies, clearGuestCookie(isSecure)] }
}

/** A guest's code: a user who is signed in here takes the guest in; else this device becomes the guest's. */
async function asGuest(player: string, caller: Caller, { isSecure }: Client): Promise<Carried> {
  if (caller.user && caller.player) {
    await mergeGuest({ guest: player, into: caller.player })
    return { player: caller.player, cookies: [] }
  }
  if (caller.guest) await mergeGuest({ guest: caller.guest, into: player })
  return { player, cookies: [await playerCookie(player, NOBODY, isSecure), clearLogin(isSecure)] }
}

/** Brings the player of a code to this device, together with what was played on it. */
export async function recover(text: string, caller: Caller, client: Client): Promise<Outcome<Carried>> {
  const tries = [{ limit: 'recovery', of: client.address }] as const
  const refused = await tooManyTries(tries)
  if (refused) return refused
  const found = await playerWith(codeIn(text))
  if (!found) return refuse('unknown-code')
  await clearFailures(tries)
  const { id, userId } = found
  return done(userId ? await asUser(userId, id, caller, client) : await asGuest(id, caller, client))
}
