import 'server-only'
import type { RequestHeaders } from './request'

/** Where this site answers, as the reader's browser calls it: for codes to scan and links to send. */
export function siteOrigin(headers: RequestHeaders): string {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost'
  const protocol = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http'
  return `${protocol}://${host}`
}
