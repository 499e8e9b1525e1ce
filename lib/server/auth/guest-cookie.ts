import 'server-only'
import { jwtVerify, SignJWT } from 'jose'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { attributesFor, cookieHeader, cookieIn } from '@/lib/server/http'
import { settings } from '@/lib/server/platform'
import { signedIn } from './session-token'

/** A guest is known by a signed cookie and nothing else: no name, no address. Who is signed in is known by that. */
const COOKIE = 'demarcate_player'
const AUDIENCE = 'demarcate:player'
/** The longest that browsers keep a cookie. */
const MAX_AGE_SECONDS = 400 * 86_400

const key = () => new TextEncoder().encode(settings().secret)
const playerId = z.uuid()

/** Tokens that were found genuine: the same bytes stay genuine as long as the process (and so the key) lives. */
const genuine = new LRUCache<string, string>({ max: 10_000 })

/** Undefined: no player; a forged token is no better than none. */
async function playerIn(token: string | undefined): Promise<string | undefined> {
  if (!token || token.length > 1000) return undefined
  return genuine.get(token) ?? (await verified(token))
}

async function verified(token: string): Promise<string | undefined> {
  try {
    const { payload } = await jwtVerify(token, key(), { algorithms: ['HS256'], audience: AUDIENCE })
    const player = playerId.parse(payload.sub)
    genuine.set(token, player)
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
  genuine.set(token, player)
  return token
}

/** The guest of this device. */
export const guestOf = (headers: Headers): Promise<string | undefined> => playerIn(cookieIn(headers, COOKIE))

/** The caller of a page or an action, by Next's `headers()`; of a route, by the request's. */
export const playerOf = async (headers: Headers): Promise<string | undefined> =>
  (await signedIn(headers))?.player ?? guestOf(headers)

/**
 * For a guest, the cookie that makes them known; for who is signed in, none, and what was there goes: a cookie that lives
 * for a year must not outlive a signing out.
 */
async function carried(player: string, isSignedIn: boolean): Promise<{ value: string; maxAge: number }> {
  return isSignedIn ? { value: '', maxAge: 0 } : { value: await tokenFor(player), maxAge: MAX_AGE_SECONDS }
}

const isSignedInAs = async (player: string, headers: Headers): Promise<boolean> =>
  (await signedIn(headers))?.player === player

/** The cookie that makes a guest known on this device. */
export const guestCookie = async (player: string, headers: Headers): Promise<string> =>
  cookieHeader(COOKIE, await tokenFor(player), MAX_AGE_SECONDS, headers)

/** For Next's `cookies().set(…)`. */
export async function cookieOf(player: string, headers: Headers) {
  const { value, maxAge } = await carried(player, await isSignedInAs(player, headers))
  return { name: COOKIE, value, ...attributesFor(headers, maxAge) }
}

/** For a `Set-Cookie` header, where the caller is known already; `isSignedIn`: as the user who plays as this player. */
export async function playerCookie(player: string, isSignedIn: boolean, headers: Headers): Promise<string> {
  const { value, maxAge } = await carried(player, isSignedIn)
  return cookieHeader(COOKIE, value, maxAge, headers)
}

/** For a `Set-Cookie` header. */
export const setCookieFor = async (player: string, headers: Headers): Promise<string> =>
  playerCookie(player, await isSignedInAs(player, headers), headers)

export const clearCookie = (headers: Headers): string => cookieHeader(COOKIE, '', 0, headers)
