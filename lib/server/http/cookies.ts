import 'server-only'
import type { RequestHeaders } from './request'

/** The value of a cookie in a request; undefined: there is none. */
export function cookieIn(headers: RequestHeaders, name: string): string | undefined {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

/** Whether a request came by TLS (ours or a proxy's): then its cookies never travel without. */
export const isSecure = (headers: RequestHeaders): boolean =>
  headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'

/** Out of reach of scripts, and not sent along by other sites' pages. */
export const cookieAttributes = (secure: boolean, maxAge: number) => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  secure,
  path: '/',
  maxAge,
})

/** For a `Set-Cookie` header. */
export const cookieHeader = (name: string, value: string, maxAge: number, secure: boolean): string =>
  `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
