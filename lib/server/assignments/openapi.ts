import 'server-only'
import {
  assignmentChange,
  assignmentList,
  assignmentRequest,
  oneAssignment,
  oneWork,
  progress,
  workList,
} from '@/lib/contract/assignments'
import { posed } from '@/lib/contract/attempts'
import { GONE, TEACHER, THEIRS } from '@/lib/server/classes'
import { inPath, operationsOf, schemaOf } from '@/lib/server/http'

/** Set work in the OpenAPI document. */

export const ASSIGNMENT_SCHEMAS = {
  Assignments: schemaOf(assignmentList),
  AssignmentRequest: schemaOf(assignmentRequest, 'input'),
  AssignmentChange: schemaOf(assignmentChange, 'input'),
  Assignment: schemaOf(oneAssignment),
  Progress: schemaOf(progress),
  Work: schemaOf(oneWork),
  WorkList: schemaOf(workList),
  Sitting: schemaOf(posed),
}

const operation = operationsOf(ASSIGNMENT_SCHEMAS)
const OF_CODE = { parameters: [inPath('code', { type: 'string', pattern: '^[0-9]{6}$' })] }

export const ASSIGNMENT_PATHS = {
  '/api/v1/assignments': {
    get: operation({ summary: 'The work one has set', answer: 'Assignments', refusals: TEACHER }),
    post: operation({
      summary: 'Work set to a class, or to anybody with its code',
      body: 'AssignmentRequest',
      status: 201,
      answer: 'Assignment',
      refusals: [...THEIRS, 'unknown-pack', 'too-much-work'],
    }),
  },
  '/api/v1/assignments/{code}': {
    get: operation({
      ...OF_CODE,
      summary: 'Set work, for who is to do it',
      answer: 'Work',
      refusals: ['not-found', 'too-many'],
    }),
    patch: operation({
      ...OF_CODE,
      summary: 'Set work changed',
      body: 'AssignmentChange',
      answer: 'Assignment',
      refusals: THEIRS,
    }),
    delete: operation({ ...OF_CODE, summary: 'Set work is gone; its attempts stay', status: 204, refusals: GONE }),
  },
  '/api/v1/assignments/{code}/attempts': {
    post: operation({
      ...OF_CODE,
      summary: 'An attempt at set work begun (201), or the one that is open (200)',
      status: 201,
      answer: 'Sitting',
      refusals: [
        'cross-origin',
        'not-found',
        'not-a-member',
        'to-come',
        'over',
        'used-up',
        'edition-changed',
        'too-many',
      ],
      also: [200],
    }),
  },
  '/api/v1/assignments/{code}/progress': {
    get: operation({ ...OF_CODE, summary: 'How far everybody is', answer: 'Progress', refusals: THEIRS }),
  },
  '/api/v1/me/assignments': {
    get: operation({ summary: 'The work set to the caller', answer: 'WorkList' }),
  },
}
