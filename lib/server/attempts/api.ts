import 'server-only'
import { z } from 'zod'
import { answered, posed, review } from '@/lib/contract/attempts'
import { daily } from '@/lib/contract/leaderboards'
import { history } from '@/lib/contract/progress'
import { flagRequest } from '@/lib/contract/reports'
import { endpoint, idParam, positionParam } from '@/lib/server/http'
import { attemptRequest } from '@/lib/server/packs'
import { historyOf, historyQuery } from './attempt-history'
import { reviewFor } from './attempt-review'
import { dailyFor, dailyQuery, startDaily } from './daily-challenge'
import { answerWithExplanation } from './explanation-json'
import { flag, unflag } from './question-flags'
import { attemptFor, createAttempt } from './start-attempt'
import { startedAttempt } from './started-attempt'
import { submitResponse } from './submit-response'

/** The response's own shape is the question's business. */
export const responseRequest = z.object({ response: z.unknown().optional() })

export const attemptsApi = {
  startAttempt: endpoint({
    method: 'POST',
    path: '/api/v1/attempts',
    summary: 'Start an attempt; the answer has its first question',
    caller: 'anyone',
    rateLimit: 'attempts',
    body: attemptRequest,
    answer: posed,
    status: 201,
    refusals: ['unknown-pack', 'not-found', 'unfinished', 'withheld', 'edition-changed'],
    handle: async ({ caller, body, client }) =>
      startedAttempt(await createAttempt(caller.player, body, client.locale), caller, client),
  }),
  getAttempt: endpoint({
    method: 'GET',
    path: '/api/v1/attempts/{id}',
    summary: 'An attempt with the question to answer now',
    caller: 'player',
    params: { id: idParam },
    answer: posed,
    refusals: ['edition-changed'],
    handle: ({ caller, params, client }) => attemptFor(caller.player, params.id, client.locale),
  }),
  submitResponse: endpoint({
    method: 'PUT',
    path: '/api/v1/attempts/{id}/responses/{position}',
    summary: 'Submit a response; the answer has its grade, its explanation and the next question',
    caller: 'player',
    params: { id: idParam, position: positionParam },
    body: responseRequest,
    answer: answered,
    refusals: ['already-answered', 'out-of-order', 'over', 'edition-changed', 'malformed-response'],
    handle: async ({ caller, params, body, client }) => {
      const outcome = await submitResponse(caller.player, params.id, params.position, body.response, client.locale)
      return outcome.ok && 'explanation' in outcome.value ? answerWithExplanation(outcome.value) : outcome
    },
  }),
  getReview: endpoint({
    method: 'GET',
    path: '/api/v1/attempts/{id}/review',
    summary: 'The answered questions of an attempt, with what was right',
    caller: 'player',
    params: { id: idParam },
    answer: review,
    refusals: ['edition-changed'],
    handle: ({ caller, params, client }) => reviewFor(caller.player, params.id, client.locale),
  }),
  flagQuestion: endpoint({
    method: 'PUT',
    path: '/api/v1/attempts/{id}/flags/{position}',
    summary: 'Report what is wrong with a question that was answered',
    caller: 'player',
    params: { id: idParam, position: positionParam },
    body: flagRequest,
    handle: ({ caller, params, body }) => flag(caller.player, params.id, params.position, body.reason),
  }),
  unflagQuestion: endpoint({
    method: 'DELETE',
    path: '/api/v1/attempts/{id}/flags/{position}',
    summary: 'Take a report back',
    caller: 'player',
    params: { id: idParam, position: positionParam },
    handle: ({ caller, params }) => unflag(caller.player, params.id, params.position),
  }),
  getHistory: endpoint({
    method: 'GET',
    path: '/api/v1/me/attempts',
    summary: 'What the caller has played, the latest first',
    caller: 'anyone',
    query: historyQuery,
    answer: history,
    handle: ({ caller, query, client }) => historyOf(caller.player, query, client.locale),
  }),
  getDaily: endpoint({
    method: 'GET',
    path: '/api/v1/daily',
    summary: "The day's quiz: how many players have finished it, and how the caller has done",
    caller: 'anyone',
    answer: daily,
    refusals: ['unknown-pack'],
    handle: ({ caller, client }) => dailyFor(caller.player, client.locale),
  }),
  startDaily: endpoint({
    method: 'POST',
    path: '/api/v1/daily/attempts',
    summary: "Start the caller's one attempt at the day's quiz (201) or go on with it (200); yesterday's for practice",
    caller: 'anyone',
    rateLimit: 'attempts',
    query: dailyQuery,
    answer: posed,
    status: [201, 200],
    refusals: ['not-found', 'edition-changed', 'unknown-pack'],
    handle: async ({ caller, query, client }) =>
      startedAttempt(await startDaily(caller.player, query.day, client.locale), caller, client),
  }),
}
