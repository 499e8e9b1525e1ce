import 'server-only'

/** The value of a cookie in a request; undefined: there is none. */
export function cookieIn(headers: Headers, name: string): string | undefined {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

/** Behind TLS (ours or a proxy's) a cookie never travels without it. */
export const isSecure = (headers: Headers): boolean =>
  headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'

/** Out of reach of scripts, and not sent along by other sites' pages. */
export const attributesFor = (headers: Headers, maxAge: number) => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: isSecure(headers),
  path: '/',
  maxAge,
})

/** For a `Set-Cookie` header. */
export function cookieHeader(name: string, value: string, maxAge: number, headers: Headers): string {
  const secure = isSecure(headers) ? '; Secure' : ''
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`
}
