import type { JoinLink } from '@/components/live/join-link'
import { isSecure } from '@/lib/server/http'
import { qrOf } from '@/lib/text/qr'

/** How a class is reached from outside: the address, the link and the square, as this request came in. */
export function placeOf(headers: Headers, code: string): JoinLink {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? ''
  const link = `${isSecure(headers) ? 'https' : 'http'}://${host}/live/${code}`
  return { address: `${host}/join`, link, qr: qrOf(link) }
}
