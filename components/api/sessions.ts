import type { WireResponse } from '@/lib/contract/attempts'
import type { WireCommandRequest, WireJoinRequest, WireSessionRequest } from '@/lib/contract/session-requests'
import { call } from './call'

/** The requests of a live session's screens. */

export const sessionPath = (code: string, rest = ''): string => `/api/v1/sessions/${code}${rest}`

export const createSession = (body: WireSessionRequest) => call('POST /api/v1/sessions', {}, body)

export const loadInvitation = (code: string) => call('GET /api/v1/sessions/{code}', { code })

export const joinSession = (code: string, body: WireJoinRequest) =>
  call('POST /api/v1/sessions/{code}/players', { code }, body)

/** Idempotent: the same response again gets the same reply. */
export const submitSessionResponse = (code: string, position: number, response: WireResponse) =>
  call('PUT /api/v1/sessions/{code}/responses/{position}', { code, position }, { response })

/** The key and the explanation of the player's own response. */
export const loadOwnReveal = (code: string, position: number) =>
  call('GET /api/v1/sessions/{code}/responses/{position}', { code, position })

/** How the class answered the revealed question. */
export const loadTally = (code: string, position: number) =>
  call('GET /api/v1/sessions/{code}/tallies/{position}', { code, position })

export const sendCommand = (code: string, body: WireCommandRequest) =>
  call('POST /api/v1/sessions/{code}/commands', { code }, body)
