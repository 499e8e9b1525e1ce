import 'server-only'
import SECURITY_HEADERS from '@/security-headers.json'

/** Of every answer of the API. Nothing in it is a document: whatever a browser makes of it may load nothing. */
export const API_HEADERS = {
  ...SECURITY_HEADERS,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
} as const
