import type { WireAnswered, WirePosed, WireResponse, WireReview } from '@/lib/contract/attempts'
import type { Trouble } from './game'

/** What came of a request. The server's own JSON is trusted: both ends are built from `lib/quiz/wire`. */
export type Outcome<T> =
  | { readonly name: 'ok'; readonly value: T }
  | { readonly name: 'lost'; readonly why: Trouble; readonly afterMs?: number }
  | { readonly name: 'conflict' | 'unread' | 'gone' }

/** The requests a game makes. */
export interface Network {
  posed(attempt: string): Promise<Outcome<WirePosed>>
  review(attempt: string): Promise<Outcome<WireReview>>
  /** Idempotent: the same response again gets the same reply. */
  answer(attempt: string, position: number, response: WireResponse): Promise<Outcome<WireAnswered>>
}

/** Longer than the slowest phone network that is still worth waiting for; afterwards the answer is sent again. */
const TIMEOUT_MS = 12_000

const underway = new Map<string, Promise<Outcome<WireAnswered>>>()

export const network: Network = {
  posed: (attempt) => request<WirePosed>(`/api/v1/attempts/${attempt}`),
  review: (attempt) => request<WireReview>(`/api/v1/attempts/${attempt}/review`),
  answer(attempt, position, response) {
    const path = `/api/v1/attempts/${attempt}/responses/${position}`
    const key = `${path} ${JSON.stringify(response)}`
    const known = underway.get(key)
    if (known) return known
    const sent = request<WireAnswered>(path, put(response)).finally(() => underway.delete(key))
    underway.set(key, sent)
    return sent
  },
}

function put(response: WireResponse): RequestInit {
  return { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ response }) }
}

async function request<T>(path: string, init: RequestInit = {}): Promise<Outcome<T>> {
  try {
    const reply = await fetch(path, { ...init, cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (!reply.ok) return failure(reply)
    const value: T = await reply.json()
    return { name: 'ok', value }
  } catch {
    return { name: 'lost', why: 'offline' }
  }
}

function failure(reply: Response): Outcome<never> {
  if (reply.status === 409) return { name: 'conflict' }
  if (reply.status === 404 || reply.status === 403 || reply.status === 401) return { name: 'gone' }
  if (reply.status >= 400 && reply.status < 500 && reply.status !== 429 && reply.status !== 408)
    return { name: 'unread' }
  const seconds = Number(reply.headers.get('retry-after') ?? 0)
  return { name: 'lost', why: 'server', afterMs: Number.isFinite(seconds) ? Math.min(seconds, 60) * 1000 : 0 }
}
