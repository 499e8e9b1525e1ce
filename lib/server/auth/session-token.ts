import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { cookieHeader, cookieIn, type RequestHeaders } from '@/lib/server/http'
import { database, settings } from '@/lib/server/platform'

/** A month, which starts again with each sign-in. */
export const LOGIN_SECONDS = 30 * 86_400

/** next-auth's names. */
const PLAIN_COOKIE = 'next-auth.session-token'
const SECURE_COOKIE = `__Secure-${PLAIN_COOKIE}`
export const isLoginCookie = (name: string): boolean => name === PLAIN_COOKIE || name === SECURE_COOKIE

/** All that next-auth's token holds: whose it is, and since which signing out everywhere. */
const claims = z.object({ sub: z.uuid(), version: z.number().int() })
export type Login = z.infer<typeof claims>

export const loginOf = (payload: unknown): Login | undefined => claims.safeParse(payload).data

/** Undefined: forged, expired, or none. */
export async function loginIn(token: string | undefined): Promise<Login | undefined> {
  if (!token || token.length > 4096) return undefined
  try {
    return loginOf(await decode({ token, secret: settings().secret }))
  } catch {
    return undefined
  }
}

/** Somebody who is signed in, as the database knows them now. */
export interface SignedInUser {
  readonly id: string
  readonly name: string
  readonly role: 'student' | 'teacher'
  /** Whom they play as. */
  readonly player: string
}

const USER_FOR_SESSION = `SELECT "User"."id", "User"."name", "User"."role", "Player"."id" AS "player"
FROM "User" JOIN "Player" ON "Player"."userId" = "User"."id" WHERE "User"."id" = $1 AND "User"."sessionVersion" = $2`

export async function userForSession({ sub, version }: Login): Promise<SignedInUser | undefined> {
  const { rows } = await database().pool.query<SignedInUser>({
    name: 'login',
    text: USER_FOR_SESSION,
    values: [sub, version],
  })
  return rows[0]
}

/** The one place that says who is signed in. The row is read every time: signing out everywhere holds at once. */
export async function signedInUser(headers: RequestHeaders): Promise<SignedInUser | undefined> {
  const login = await loginIn(cookieIn(headers, SECURE_COOKIE) ?? cookieIn(headers, PLAIN_COOKIE))
  return login && userForSession(login)
}

const cookieNameFor = (isSecure: boolean): string => (isSecure ? SECURE_COOKIE : PLAIN_COOKIE)

/** A login like next-auth's own, for a `Set-Cookie` header. */
export async function loginCookie({ sub, version }: Login, isSecure: boolean): Promise<string> {
  const token = await encode({ token: { sub, version }, secret: settings().secret, maxAge: LOGIN_SECONDS })
  return cookieHeader(cookieNameFor(isSecure), token, LOGIN_SECONDS, isSecure)
}

export const clearLogin = (isSecure: boolean): string => cookieHeader(cookieNameFor(isSecure), '', 0, isSecure)
