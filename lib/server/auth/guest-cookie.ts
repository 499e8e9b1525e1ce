import 'server-only'
import { jwtVerify, SignJWT } from 'jose'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { type Caller, cookieAttributes, cookieHeader, cookieIn, type RequestHeaders } from '@/lib/server/http'
import { settings } from '@/lib/server/platform'

/** A guest is known by a signed cookie and nothing else: no name, no address. */
const COOKIE = 'demarcate_player'
const AUDIENCE = 'demarcate:player'
/** The longest that browsers keep a cookie. */
const MAX_AGE_SECONDS = 400 * 86_400

const key = () => new TextEncoder().encode(settings().secret)
const playerId = z.uuid()

/** Tokens that were found genuine: the same bytes stay genuine as long as the process (and so the key) lives. */
const verifiedTokens = new LRUCache<string, string>({ max: 10_000 })

/** Undefined: no player; a forged token is no better than none. */
async function playerIn(token: string | undefined): Promise<string | undefined> {
  if (!token || token.length > 1000) return undefined
  return verifiedTokens.get(token) ?? (await verifyToken(token))
}

async function verifyToken(token: string): Promise<string | undefined> {
  try {
    const { payload } = await jwtVerify(token, key(), { algorithms: ['HS256'], audience: AUDIENCE })
    const player = playerId.parse(payload.sub)
    verifiedTokens.set(token, player)
    return player
  } catch {
    return undefined
  }
}

/** Known to be genuine when it comes back, as it will in a moment. */
async function tokenFor(player: string): Promise<string> {
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(player)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .sign(key())
  verifiedTokens.set(token, player)
  return token
}

/** The guest of this device. */
export const guestOf = (headers: RequestHeaders): Promise<string | undefined> => playerIn(cookieIn(headers, COOKIE))

/**
 * For a guest, the cookie that makes them known; for a signed-in user, none, and a guest's cookie that was there is
 * removed: it lives for a year and must not outlive a signing out.
 */
async function cookieContentFor(player: string, caller: Caller): Promise<{ value: string; maxAge: number }> {
  const isUsersOwn = caller.user !== undefined && caller.player === player
  return isUsersOwn ? { value: '', maxAge: 0 } : { value: await tokenFor(player), maxAge: MAX_AGE_SECONDS }
}

/** A `Set-Cookie` header: from now on this device plays as this player. */
export async function playerCookie(player: string, caller: Caller, isSecure: boolean): Promise<string> {
  const { value, maxAge } = await cookieContentFor(player, caller)
  return cookieHeader(COOKIE, value, maxAge, isSecure)
}

/** The same for Next's `cookies().set(…)`. */
export async function nextPlayerCookie(player: string, caller: Caller, isSecure: boolean) {
  const { value, maxAge } = await cookieContentFor(player, caller)
  return { name: COOKIE, value, ...cookieAttributes(isSecure, maxAge) }
}

/** A `Set-Cookie` header: this device's guest is forgotten here. */
export const clearGuestCookie = (isSecure: boolean): string => cookieHeader(COOKIE, '', 0, isSecure)
