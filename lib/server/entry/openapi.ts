import 'server-only'
import { z } from 'zod'
import { answered, posed, problem, response, review } from '@/lib/contract/attempts'
import {
  changeRequest,
  exportSchema,
  meSchema,
  passwordRequest,
  recoveredSchema,
  recoveryRequest,
  recoverySchema,
  userRequest,
  userSchema,
} from '@/lib/server/accounts'
import { ASSIGNMENT_PATHS, ASSIGNMENT_SCHEMAS } from '@/lib/server/assignments'
import { CLASS_PATHS, CLASS_SCHEMAS } from '@/lib/server/classes'
import { inPath, type Json, operationsOf, schemaOf } from '@/lib/server/http'
import { BOARD_PATHS, BOARD_SCHEMAS } from '@/lib/server/leaderboards'
import { SESSION_PATHS, SESSION_SCHEMAS } from '@/lib/server/live'
import { MEMORY_PATHS, MEMORY_SCHEMAS } from '@/lib/server/memory'
import { attemptRequest, packSummary } from '@/lib/server/packs'
import { REPORT_PATHS, REPORT_SCHEMAS } from '@/lib/server/reports'

const SCHEMAS = {
  Packs: schemaOf(z.object({ packs: z.array(packSummary) })),
  Pack: {
    type: 'object',
    description: 'The pack, as its JSON Schema beside the data describes it, with its geometry.',
  },
  AttemptRequest: schemaOf(attemptRequest, 'input'),
  Answer: schemaOf(z.object({ response }), 'input'),
  Posed: schemaOf(posed),
  Answered: schemaOf(answered),
  Review: schemaOf(review),
  Me: schemaOf(meSchema),
  MeChange: schemaOf(changeRequest, 'input'),
  PasswordChange: schemaOf(passwordRequest, 'input'),
  Export: schemaOf(exportSchema),
  UserRequest: schemaOf(userRequest, 'input'),
  User: schemaOf(userSchema),
  RecoveryCode: schemaOf(recoverySchema),
  RecoveryRequest: schemaOf(recoveryRequest, 'input'),
  Recovered: schemaOf(recoveredSchema),
  Problem: schemaOf(problem),
}

const operation = operationsOf(SCHEMAS)

const ID = inPath('id', { type: 'string', format: 'uuid' })
const POSITION = inPath('position', { type: 'integer', minimum: 0 })
const SLUG = inPath('slug', { type: 'string' })

const PATHS = {
  '/api/v1/packs': { get: operation({ summary: 'The packs', answer: 'Packs' }) },
  '/api/v1/packs/{slug}': {
    get: operation({ summary: 'A pack', parameters: [SLUG], answer: 'Pack', refusals: ['unknown-pack'] }),
  },
  '/api/v1/attempts': {
    post: operation({
      summary: 'An attempt begun, with its first question',
      body: 'AttemptRequest',
      status: 201,
      answer: 'Posed',
      refusals: ['unknown-pack', 'not-found', 'unfinished', 'withheld', 'edition-changed', 'too-many'],
    }),
  },
  '/api/v1/attempts/{id}': {
    get: operation({
      summary: 'An attempt with the question to answer now',
      parameters: [ID],
      answer: 'Posed',
      refusals: ['not-found', 'edition-changed'],
    }),
  },
  '/api/v1/attempts/{id}/responses/{position}': {
    put: operation({
      summary: 'An answer, marked, with its explanation and the next question',
      parameters: [ID, POSITION],
      body: 'Answer',
      answer: 'Answered',
      refusals: ['not-found', 'already-answered', 'out-of-order', 'over', 'edition-changed', 'malformed-response'],
    }),
  },
  '/api/v1/attempts/{id}/review': {
    get: operation({
      summary: 'What was answered so far',
      parameters: [ID],
      answer: 'Review',
      refusals: ['not-found', 'edition-changed'],
    }),
  },
  '/api/v1/users': {
    post: operation({
      summary: 'An account made',
      body: 'UserRequest',
      status: 201,
      answer: 'User',
      refusals: ['registration-closed', 'email-taken', 'too-many'],
    }),
  },
  '/api/v1/me': {
    get: operation({ summary: 'Who the caller is', answer: 'Me' }),
    patch: operation({
      summary: 'Nickname, name, or whether to stand on boards, changed',
      body: 'MeChange',
      answer: 'Me',
      refusals: ['not-found', 'signed-out', 'registration-closed'],
    }),
    delete: operation({
      summary: 'The player with everything stored is gone',
      status: 204,
      refusals: ['cross-origin'],
    }),
  },
  '/api/v1/me/password': {
    put: operation({
      summary: 'Another password; signed out everywhere else',
      body: 'PasswordChange',
      status: 204,
      refusals: ['signed-out', 'wrong-password', 'too-many'],
    }),
  },
  '/api/v1/me/logins': {
    delete: operation({ summary: 'Signed out everywhere', status: 204, refusals: ['cross-origin', 'signed-out'] }),
  },
  '/api/v1/me/recovery': {
    post: operation({
      summary: 'A new code that carries the player to another device',
      status: 201,
      answer: 'RecoveryCode',
      refusals: ['cross-origin', 'not-found'],
    }),
  },
  '/api/v1/recovery': {
    post: operation({
      summary: 'The player of a code, on this device too',
      body: 'RecoveryRequest',
      answer: 'Recovered',
      refusals: ['unknown-code', 'too-many'],
    }),
  },
  '/api/v1/me/export': {
    get: operation({ summary: 'Everything stored about the caller', answer: 'Export', refusals: ['not-found'] }),
  },
}

/** The contract of the routes, made from the schemas that the routes themselves parse and answer with. */
export const openapi = (): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Demarcate',
    version: '1',
    description: 'Play a border. Errors are application/problem+json with a stable `code`.',
  },
  paths: {
    ...PATHS,
    ...CLASS_PATHS,
    ...ASSIGNMENT_PATHS,
    ...MEMORY_PATHS,
    ...SESSION_PATHS,
    ...BOARD_PATHS,
    ...REPORT_PATHS,
  },
  components: {
    schemas: {
      ...SCHEMAS,
      ...CLASS_SCHEMAS,
      ...ASSIGNMENT_SCHEMAS,
      ...MEMORY_SCHEMAS,
      ...SESSION_SCHEMAS,
      ...BOARD_SCHEMAS,
      ...REPORT_SCHEMAS,
    },
    securitySchemes: {
      player: { type: 'apiKey', in: 'cookie', name: 'demarcate_player' },
      user: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token' },
    },
  },
  security: [{}, { player: [] }, { user: [] }],
})
