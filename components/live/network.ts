import type { WireProblem, WireResponse } from '@/lib/contract/attempts'
import type { WireTally } from '@/lib/contract/class-tally'
import type {
  WireCommandRequest,
  WireInvitation,
  WireJoined,
  WireJoinRequest,
  WireSessionRequest,
  WireSessionReveal,
} from '@/lib/contract/session-requests'
import type { WireView } from '@/lib/contract/sessions'

/** What came of a request. The server's own JSON is trusted: both ends are built from `lib/session`. */
export type Outcome<T> =
  | { readonly name: 'ok'; readonly value: T }
  /** A stable code of the contract: `too-late`, `nickname-taken`. */
  | { readonly name: 'refused'; readonly code: string }
  | { readonly name: 'lost' }

/** Where a screen hears of its class. */
export interface SessionNetwork<V extends WireView> {
  events(): EventSource
  /** After a connection that did not come about: the class is over, or never was, or this one was removed. */
  isGone(): Promise<boolean>
  /** Only for the type of what is heard. */
  readonly role: V['role']
}

const TIMEOUT_MS = 10_000
const at = (code: string, rest = '') => `/api/v1/sessions/${code}${rest}`

export async function request<T>(path: string, init: RequestInit = {}): Promise<Outcome<T>> {
  try {
    const reply = await fetch(path, { ...init, cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (reply.ok) {
      const value: T = await reply.json()
      return { name: 'ok', value }
    }
    if (reply.status >= 500 || reply.status === 429) return { name: 'lost' }
    const problem: WireProblem = await reply.json()
    return { name: 'refused', code: problem.code }
  } catch {
    return { name: 'lost' }
  }
}

const sending = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

export const open = (asked: WireSessionRequest) =>
  request<{ session: { code: string } }>('/api/v1/sessions', sending('POST', asked))

export const join = (code: string, asked: WireJoinRequest) =>
  request<WireJoined>(at(code, '/players'), sending('POST', asked))

export const answer = (code: string, position: number, response: WireResponse) =>
  request<{ accepted: true }>(at(code, `/responses/${position}`), sending('PUT', { response }))

export const command = (code: string, asked: WireCommandRequest) =>
  request<{ view: unknown }>(at(code, '/commands'), sending('POST', asked))

export const ownReveal = (code: string, position: number) =>
  request<WireSessionReveal>(at(code, `/responses/${position}`))

/** How the class answered what is revealed. */
export const classTally = (code: string, position: number) => request<WireTally>(at(code, `/tallies/${position}`))

export const invitation = (code: string) => request<WireInvitation>(at(code))

/** A player's, a host's or a projector's line to the class. */
export function sessionNetwork<V extends WireView>(code: string, role: V['role'], token?: string): SessionNetwork<V> {
  const query = new URLSearchParams({ as: role, ...(token && { token }) })
  return {
    role,
    events: () => new EventSource(`${at(code, '/events')}?${query}`),
    async isGone() {
      const reply = await invitation(code)
      if (reply.name === 'refused') return true
      return reply.name === 'ok' && role === 'player' && reply.value.you === undefined
    },
  }
}
