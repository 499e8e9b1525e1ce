import 'server-only'
import { z } from 'zod'
import { response } from '@/lib/contract/attempts'
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
import { inPath, operationsOf, schemaOf } from '@/lib/server/http'

export const SESSION_SCHEMAS = {
  SessionRequest: schemaOf(sessionRequest, 'input'),
  SessionMade: schemaOf(created),
  SessionInvitation: schemaOf(invitation),
  SessionPreview: schemaOf(preview),
  SessionView: schemaOf(view),
  SessionAnswerCount: schemaOf(answerCount),
  SessionJoinRequest: schemaOf(joinRequest, 'input'),
  SessionJoined: schemaOf(joined),
  SessionCommand: schemaOf(commandRequest, 'input'),
  SessionCommanded: schemaOf(commanded),
  SessionAnswer: schemaOf(z.object({ response }), 'input'),
  SessionAccepted: schemaOf(accepted),
  SessionTally: schemaOf(tally),
  SessionReveal: schemaOf(reveal),
}

const operation = operationsOf(SESSION_SCHEMAS)
const CODE = inPath('code', { type: 'string', pattern: '^[0-9]{6}$' })
const POSITION = inPath('position', { type: 'integer', minimum: 0 })

export const SESSION_PATHS = {
  '/api/v1/sessions': {
    post: operation({
      summary: 'A live session in its lobby',
      body: 'SessionRequest',
      status: 201,
      answer: 'SessionMade',
      refusals: ['signed-out', 'not-a-teacher', 'unknown-pack', 'not-found', 'too-many-sessions'],
    }),
  },
  '/api/v1/sessions/{code}': {
    get: operation({
      summary: 'What somebody who has the code is told before joining',
      parameters: [CODE],
      answer: 'SessionInvitation',
      refusals: ['not-found', 'too-many'],
    }),
  },
  '/api/v1/sessions/{code}/preview': {
    get: operation({
      summary: 'The very questions, for the host',
      parameters: [CODE],
      answer: 'SessionPreview',
      refusals: ['not-found', 'edition-changed'],
    }),
  },
  '/api/v1/sessions/{code}/players': {
    post: operation({
      summary: 'A seat taken, or taken again by its recovery code',
      parameters: [CODE],
      body: 'SessionJoinRequest',
      status: 201,
      answer: 'SessionJoined',
      refusals: ['not-found', 'signed-out', 'nickname-taken', 'locked', 'too-many'],
    }),
  },
  '/api/v1/sessions/{code}/events': {
    get: operation({
      summary: 'What the caller may see, as it changes: a `text/event-stream` of SessionView and SessionAnswerCount',
      parameters: [CODE],
      answer: 'SessionView',
      refusals: ['not-found', 'too-many'],
    }),
  },
  '/api/v1/sessions/{code}/commands': {
    post: operation({
      summary: 'What the host presses',
      parameters: [CODE],
      body: 'SessionCommand',
      answer: 'SessionCommanded',
      refusals: ['not-found', 'wrong-phase'],
    }),
  },
  '/api/v1/sessions/{code}/responses/{position}': {
    put: operation({
      summary: 'An answer, accepted once it is durable',
      parameters: [CODE, POSITION],
      body: 'SessionAnswer',
      answer: 'SessionAccepted',
      refusals: ['not-found', 'too-late', 'already-answered', 'out-of-order', 'edition-changed', 'malformed-response'],
    }),
    get: operation({
      summary: 'The own answer beside the truth, once revealed',
      parameters: [CODE, POSITION],
      answer: 'SessionReveal',
      refusals: ['not-found'],
    }),
  },
  '/api/v1/sessions/{code}/tallies/{position}': {
    get: operation({
      summary: 'How the class answered the question revealed last: for its players',
      parameters: [CODE, POSITION],
      answer: 'SessionTally',
      refusals: ['not-found'],
    }),
  },
}
