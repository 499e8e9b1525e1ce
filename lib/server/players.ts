import 'server-only'
import { jwtVerify, SignJWT } from 'jose'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { settings } from './settings'

/** A player is known by a signed cookie and nothing else: no name, no address. */
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

const tokenFor = (player: string): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(player)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .sign(key())

function cookieIn(header: string | null): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1)
}

/** Behind TLS (ours or a proxy's) the cookie never travels without it. */
const isSecure = (headers: Headers): boolean => headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'

const attributes = (headers: Headers, maxAge: number) => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: isSecure(headers),
  path: '/',
  maxAge,
})

/** The caller of a page or an action, by Next's `headers()`; of a route, by the request's. */
export const playerOf = (headers: Headers): Promise<string | undefined> => playerIn(cookieIn(headers.get('cookie')))

/** For Next's `cookies().set(…)`. */
export const cookieOf = async (player: string, headers: Headers) => ({
  name: COOKIE,
  value: await tokenFor(player),
  ...attributes(headers, MAX_AGE_SECONDS),
})

function written(value: string, maxAge: number, headers: Headers): string {
  const secure = isSecure(headers) ? '; Secure' : ''
  return `${COOKIE}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`
}

/** For a `Set-Cookie` header. */
export const setCookieFor = async (player: string, headers: Headers): Promise<string> =>
  written(await tokenFor(player), MAX_AGE_SECONDS, headers)

export const clearCookie = (headers: Headers): string => written('', 0, headers)
