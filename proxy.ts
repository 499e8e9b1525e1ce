import { type NextRequest, NextResponse } from 'next/server'

const development = process.env.NODE_ENV === 'development'

/** React hides a part of a drawing that comes late by `display:none`, in an attribute; this is its hash, and no other passes. */
const HIDDEN_DRAWING = "'unsafe-hashes' 'sha256-aqNNdDLnnrDOnTNdkJpYlAxKVJtLt9CtFLklmInuUAE='"

/** Nothing from another host, no inline code but Next's own, which carries the nonce. Development needs eval and inline styles. */
const policyWith = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    ...(development ? [] : [`style-src-attr ${HIDDEN_DRAWING}`]),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Gives every page a policy with a fresh nonce. Next reads the nonce from the request's header. */
export function proxy(request: NextRequest) {
  const policy = policyWith(btoa(crypto.randomUUID()))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** Pages only: files have a dot or a folder of their own, and prefetches carry no document. */
export const config = {
  matcher: [
    {
      source: '/((?!api/|_next/|packs/|map-fonts/|.*\\.).*)',
      missing: [{ type: 'header', key: 'next-router-prefetch' }],
    },
  ],
}
