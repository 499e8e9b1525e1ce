import type { WireProblem } from '@/lib/contract/attempts'
import { NO_CODE, NO_REPLY, type Problem, type Result } from './problem'
import { trusted } from './trusted'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

interface RequestOptions {
  readonly body?: unknown
  /** Aborts the request; the result then is a problem without a status. */
  readonly signal?: AbortSignal
  /** What never changes under its address may come from the browser's cache. */
  readonly cache?: RequestCache
}

/** Longer than the slowest phone network that is worth waiting for. */
const PLAY_TIMEOUT_MS = 12_000

/** The only place where the pages speak HTTP. It never throws: whatever goes wrong is a problem. */
export async function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<Result<T>> {
  try {
    const reply = await fetch(path, requestInit(method, options))
    const text = await reply.text()
    if (!reply.ok) return { ok: false, problem: problemFrom(reply, text) }
    // 204 has no body, and its caller expects no value.
    return { ok: true, value: trusted<T>(text === '' ? 'null' : text) }
  } catch {
    return { ok: false, problem: NO_REPLY }
  }
}

/**
 * A request of a game, given up after a while because it can be repeated. Forms wait without a limit: nobody would know
 * whether a change that was given up was made.
 */
export const playRequest = <T>(method: Method, path: string, body?: unknown): Promise<Result<T>> =>
  request<T>(method, path, { body, signal: AbortSignal.timeout(PLAY_TIMEOUT_MS) })

function requestInit(method: Method, { body, signal, cache = 'no-store' }: RequestOptions): RequestInit {
  return {
    method,
    cache,
    ...(signal && { signal }),
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }
}

function problemFrom(reply: Response, text: string): Problem {
  const { code = NO_CODE, errors = [] } = problemDocument(text)
  return { status: reply.status, code, errors, retryAfterMs: retryAfterMs(reply.headers.get('retry-after')) }
}

/** A proxy's error page is no problem document and says nothing. */
function problemDocument(text: string): Partial<WireProblem> {
  try {
    return trusted<Partial<WireProblem> | null>(text) ?? {}
  } catch {
    return {}
  }
}

function retryAfterMs(header: string | null): number | undefined {
  const seconds = Number(header ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : undefined
}
