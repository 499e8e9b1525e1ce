import 'server-only'
import type { HttpResult } from './result'
import type { Events } from './sse'
import { streamOf } from './sse-stream'

/** A result as Next sends it; Next adds the security headers (next.config) and compresses. */
export function toResponse({ status, headers, body }: HttpResult): Response {
  const fields = new Headers()
  for (const [name, value] of Object.entries(headers)) for (const one of [value].flat()) fields.append(name, one)
  return new Response(body, { status, headers: fields })
}

export const toWeb = (answer: HttpResult | Events, signal: AbortSignal): Response =>
  'open' in answer ? streamOf(answer, signal) : toResponse(answer)
