import 'server-only'
import { type Answered, type Endpoint, statusesOf } from './endpoint'
import type { RequestHeaders } from './request'

/** An answer that is ready to be sent. */
export interface HttpResult {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  /** Null: there is none. */
  readonly body: string | Uint8Array<ArrayBuffer> | null
}

const NEVER_KEPT = { 'cache-control': 'private, no-store' } as const

function contentOf({ answer }: Endpoint, { value, json }: Answered<unknown>): Pick<HttpResult, 'headers' | 'body'> {
  if (!answer) return { headers: {}, body: null }
  if ('file' in answer)
    return {
      headers: { 'content-type': answer.file, ...NEVER_KEPT },
      body: value instanceof Uint8Array ? Uint8Array.from(value) : String(value),
    }
  return { headers: { 'content-type': 'application/json', ...NEVER_KEPT }, body: json ?? JSON.stringify(value) }
}

function made(endpoint: Endpoint, answered: Answered<unknown>): HttpResult {
  const { headers, body } = contentOf(endpoint, answered)
  const { cookies = [] } = answered
  return {
    status: answered.status ?? statusesOf(endpoint)[0],
    headers: { ...headers, ...answered.headers, ...(cookies.length > 0 && { 'set-cookie': cookies }) },
    body,
  }
}

/** What many callers get, by its value: written once, and compressed once where it is sent. */
const shared = new WeakMap<object, HttpResult>()

function madeOnce(endpoint: Endpoint, answered: Answered<unknown>): HttpResult {
  const { value, isShared = false } = answered
  if (!isShared || typeof value !== 'object' || value === null) return made(endpoint, answered)
  const result = shared.get(value) ?? made(endpoint, answered)
  shared.set(value, result)
  return result
}

/** Whether the caller has this very answer already (RFC 9110, 13.1.2). */
const isKnown = ({ etag }: HttpResult['headers'], headers: RequestHeaders): boolean =>
  typeof etag === 'string' && (headers.get('if-none-match')?.includes(etag) ?? false)

/** An endpoint's answer as HTTP; one that the caller has already is not sent again. */
export function toResult(endpoint: Endpoint, answered: Answered<unknown>, headers: RequestHeaders): HttpResult {
  const result = madeOnce(endpoint, answered)
  if (!isKnown(result.headers, headers)) return result
  const { 'content-type': _, ...kept } = result.headers
  return { status: 304, headers: kept, body: null }
}
