import 'server-only'
import { posed } from '@/lib/contract/attempts'
import { due, progress } from '@/lib/contract/progress'
import { startedAttempt } from '@/lib/server/attempts'
import { answer, endpoint, refuse } from '@/lib/server/http'
import { dueFor } from './due-reviews'
import { practiceRequest, startPractice } from './practice-quiz'
import { packFor, packQuery, progressOf } from './progress'

export const memoryApi = {
  getProgress: endpoint({
    method: 'GET',
    path: '/api/v1/me/progress',
    summary: 'What the caller knows: by subject, by kind, over time',
    caller: 'anyone',
    query: packQuery,
    answer: progress,
    refusals: ['unknown-pack'],
    handle: async ({ caller, query, client }) => {
      const pack = await packFor(caller.player, query.pack)
      return pack ? answer(await progressOf(caller.player, pack, client.locale)) : refuse('unknown-pack')
    },
  }),
  getDueReviews: endpoint({
    method: 'GET',
    path: '/api/v1/me/review',
    summary: 'What the caller is to review now',
    caller: 'anyone',
    query: packQuery,
    answer: due,
    refusals: ['unknown-pack'],
    handle: async ({ caller, query, client }) => {
      const pack = await packFor(caller.player, query.pack)
      return pack ? answer(await dueFor(caller.player, pack, client.locale)) : refuse('unknown-pack')
    },
  }),
  startReview: endpoint({
    method: 'POST',
    path: '/api/v1/me/review/attempts',
    summary: 'Start a review: due subjects first, then weak ones, new ones last',
    caller: 'anyone',
    rateLimit: 'attempts',
    body: practiceRequest,
    answer: posed,
    status: 201,
    refusals: ['unknown-pack'],
    handle: async ({ caller, body, client }) =>
      startedAttempt(await startPractice('review', caller.player, body, client.locale), caller, client),
  }),
  startPractice: endpoint({
    method: 'POST',
    path: '/api/v1/me/practice/attempts',
    summary: 'Start practice that fits what the caller can do',
    caller: 'anyone',
    rateLimit: 'attempts',
    body: practiceRequest,
    answer: posed,
    status: 201,
    refusals: ['unknown-pack'],
    handle: async ({ caller, body, client }) =>
      startedAttempt(await startPractice('fit', caller.player, body, client.locale), caller, client),
  }),
}
