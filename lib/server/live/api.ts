import 'server-only'
import { z } from 'zod'
import { tally } from '@/lib/contract/class-tally'
import {
  accepted,
  commanded,
  commandRequest,
  created,
  invitation,
  joined,
  joinRequest,
  preview,
  reveal,
  sessionRequest,
} from '@/lib/contract/session-requests'
import { answerCount, view } from '@/lib/contract/sessions'
import { answerWithExplanation, responseRequest } from '@/lib/server/attempts'
import { playerCookie } from '@/lib/server/auth'
import {
  answer,
  type Caller,
  type Client,
  codeParam,
  done,
  endpoint,
  mapOutcome,
  positionParam,
} from '@/lib/server/http'
import { createSession } from './create-session'
import { findHostedSession } from './host-access'
import { applyHostCommand } from './host-command'
import { liveSessions } from './instance'
import { joinSession } from './join'
import { findSeatedPlayer, revealFor, tallyFor } from './player-requests'
import { previewOf } from './preview'
import { findSession, invitationTo, visitorOf } from './session-lookup'
import { submitResponse } from './submit-response'
import { subscribe } from './subscribe'

/** As many seats as a room has fit into one `remove`: 5,000 ids of 39 bytes. */
const COMMAND_BYTES = 262_144

const ofSession = { code: codeParam }
const ofQuestion = { code: codeParam, position: positionParam }

const findVisitedSession = async (code: string, caller: Caller, client: Client) =>
  findSession(await liveSessions(), code, visitorOf(caller, client))

const findSeat = async (code: string, caller: Caller, client: Client) =>
  findSeatedPlayer(await liveSessions(), code, visitorOf(caller, client))

const findHostedRoom = async (code: string, caller: Caller, client: Client) =>
  findHostedSession(await liveSessions(), code, visitorOf(caller, client))

export const liveApi = {
  createSession: endpoint({
    method: 'POST',
    path: '/api/v1/sessions',
    summary: 'Open a live session in its lobby',
    caller: 'teacher',
    body: sessionRequest,
    answer: created,
    status: 201,
    refusals: ['unknown-pack', 'not-found', 'too-many-sessions'],
    handle: async ({ caller, body }) =>
      mapOutcome(await createSession(caller.user, body), (session) =>
        answer({ session }, { headers: { location: `/api/v1/sessions/${session.code}` } }),
      ),
  }),
  getSession: endpoint({
    method: 'GET',
    path: '/api/v1/sessions/{code}',
    summary: 'What whoever has the code sees before joining',
    caller: 'anyone',
    params: ofSession,
    answer: invitation,
    refusals: ['too-many'],
    handle: async ({ caller, params, client }) =>
      mapOutcome(await findVisitedSession(params.code, caller, client), (found) =>
        done(invitationTo(found, client.locale)),
      ),
  }),
  previewSession: endpoint({
    method: 'GET',
    path: '/api/v1/sessions/{code}/preview',
    summary: 'The very questions that will be asked, with what is right',
    caller: 'host',
    params: ofSession,
    answer: preview,
    refusals: ['edition-changed', 'too-many'],
    handle: async ({ caller, params, client }) =>
      mapOutcome(await findHostedRoom(params.code, caller, client), (room) => previewOf(room, client.locale)),
  }),
  joinSession: endpoint({
    method: 'POST',
    path: '/api/v1/sessions/{code}/players',
    summary: 'Take a seat, or come back to it by its recovery code',
    caller: 'anyone',
    params: ofSession,
    body: joinRequest,
    answer: joined,
    status: 201,
    refusals: ['signed-out', 'nickname-taken', 'locked', 'session-full', 'too-many'],
    handle: async ({ caller, params, body, client }) => {
      const found = await findVisitedSession(params.code, caller, client)
      if (!found.ok) return found
      const outcome = await joinSession(found.value, visitorOf(caller, client), body)
      if (!outcome.ok) return outcome
      const { player, joined } = outcome.value
      return answer(joined, { cookies: [await playerCookie(player, caller, client.isSecure)] })
    },
  }),
  watchSession: endpoint({
    method: 'GET',
    path: '/api/v1/sessions/{code}/events',
    summary: 'What the caller may see, as it changes: as host, as player, or on a projector',
    caller: 'anyone',
    params: ofSession,
    query: z.object({ as: z.string().optional(), token: z.string().optional() }),
    answer: { events: { view, answers: answerCount } },
    refusals: ['too-many'],
    handle: async ({ caller, params, query, client }) =>
      subscribe(await liveSessions(), params.code, caller, client, query),
  }),
  commandSession: endpoint({
    method: 'POST',
    path: '/api/v1/sessions/{code}/commands',
    summary: 'Move the session on as its host',
    caller: 'host',
    params: ofSession,
    body: commandRequest,
    bodyBytesAtMost: COMMAND_BYTES,
    answer: commanded,
    refusals: ['wrong-phase', 'too-many'],
    handle: async ({ caller, params, body, client }) => {
      const room = await findHostedRoom(params.code, caller, client)
      if (!room.ok) return room
      return mapOutcome(await applyHostCommand(room.value, body, client.locale), (seen) => done({ view: seen }))
    },
  }),
  submitSessionResponse: endpoint({
    method: 'PUT',
    path: '/api/v1/sessions/{code}/responses/{position}',
    summary: 'Submit a response; accepted once it is durable',
    caller: 'player',
    params: ofQuestion,
    body: responseRequest,
    answer: accepted,
    refusals: ['too-late', 'already-answered', 'out-of-order', 'edition-changed', 'malformed-response', 'too-many'],
    handle: async ({ caller, params, body, client }) => {
      const player = await findSeat(params.code, caller, client)
      return player.ok ? submitResponse(player.value, params.position, body.response) : player
    },
  }),
  getOwnReveal: endpoint({
    method: 'GET',
    path: '/api/v1/sessions/{code}/responses/{position}',
    summary: "The caller's own response beside what was right, once it is revealed",
    caller: 'player',
    params: ofQuestion,
    answer: reveal,
    refusals: ['too-many'],
    handle: async ({ caller, params, client }) => {
      const player = await findSeat(params.code, caller, client)
      return player.ok
        ? mapOutcome(await revealFor(player.value, params.position, client.locale), answerWithExplanation)
        : player
    },
  }),
  getTally: endpoint({
    method: 'GET',
    path: '/api/v1/sessions/{code}/tallies/{position}',
    summary: 'How the class answered the question that was revealed last: for its players',
    caller: 'player',
    params: ofQuestion,
    answer: tally,
    refusals: ['too-many'],
    handle: async ({ caller, params, client }) => {
      const player = await findSeat(params.code, caller, client)
      if (!player.ok) return player
      return mapOutcome(await tallyFor(player.value, params.position, client.locale), (found) =>
        answer(found, { isShared: true }),
      )
    },
  }),
}
