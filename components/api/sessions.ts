import type { WireResponse } from '@/lib/contract/attempts'
import type { WireTally } from '@/lib/contract/class-tally'
import type {
  WireCommandRequest,
  WireInvitation,
  WireJoined,
  WireJoinRequest,
  WireSessionRequest,
  WireSessionReveal,
} from '@/lib/contract/session-requests'
import { playRequest } from './request'

/** The requests of a live session's screens. */

export const sessionPath = (code: string, rest = ''): string => `/api/v1/sessions/${code}${rest}`

export const createSession = (body: WireSessionRequest) =>
  playRequest<{ session: { code: string } }>('POST', '/api/v1/sessions', body)

export const loadInvitation = (code: string) => playRequest<WireInvitation>('GET', sessionPath(code))

export const joinSession = (code: string, body: WireJoinRequest) =>
  playRequest<WireJoined>('POST', sessionPath(code, '/players'), body)

/** Idempotent: the same response again gets the same reply. */
export const submitSessionResponse = (code: string, position: number, response: WireResponse) =>
  playRequest<{ accepted: true }>('PUT', sessionPath(code, `/responses/${position}`), { response })

/** The key and the explanation of the player's own response. */
export const loadOwnReveal = (code: string, position: number) =>
  playRequest<WireSessionReveal>('GET', sessionPath(code, `/responses/${position}`))

/** How the class answered the revealed question. */
export const loadTally = (code: string, position: number) =>
  playRequest<WireTally>('GET', sessionPath(code, `/tallies/${position}`))

export const sendCommand = (code: string, body: WireCommandRequest) =>
  playRequest<{ view: unknown }>('POST', sessionPath(code, '/commands'), body)
