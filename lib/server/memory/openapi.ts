import 'server-only'
import { posed } from '@/lib/contract/attempts'
import { due, history, progress } from '@/lib/contract/progress'
import { historyQuery } from '@/lib/server/attempts'
import { inQuery, operationsOf, schemaOf } from '@/lib/server/http'
import { practiceRequest } from './practice-quiz'
import { packQuery } from './progress'

/** History and review in the OpenAPI document. */

export const MEMORY_SCHEMAS = {
  History: schemaOf(history),
  DueReview: schemaOf(due),
  MyProgress: schemaOf(progress),
  PracticeRequest: schemaOf(practiceRequest, 'input'),
  PosedPractice: schemaOf(posed),
}

const operation = operationsOf(MEMORY_SCHEMAS)

const practice = (summary: string) =>
  operation({
    summary,
    body: 'PracticeRequest',
    status: 201,
    answer: 'PosedPractice',
    refusals: ['unknown-pack', 'too-many'],
  })

export const MEMORY_PATHS = {
  '/api/v1/me/attempts': {
    get: operation({
      summary: 'What the caller has played, the latest first',
      parameters: inQuery(historyQuery),
      answer: 'History',
      refusals: ['invalid-request'],
    }),
  },
  '/api/v1/me/progress': {
    get: operation({
      summary: 'What the caller knows: by thing, by kind, over time',
      parameters: inQuery(packQuery),
      answer: 'MyProgress',
      refusals: ['unknown-pack', 'invalid-request'],
    }),
  },
  '/api/v1/me/review': {
    get: operation({
      summary: 'What the caller is to review now',
      parameters: inQuery(packQuery),
      answer: 'DueReview',
      refusals: ['unknown-pack', 'invalid-request'],
    }),
  },
  '/api/v1/me/review/attempts': { post: practice('A review begun: due subjects first, then weak ones, new ones last') },
  '/api/v1/me/practice/attempts': { post: practice('Practice begun that fits the caller') },
}
