import 'server-only'
import { excludedRequest, flagRequest, report } from '@/lib/contract/reports'
import { inPath, operationsOf, schemaOf } from '@/lib/server/http'
import type { ReportOf } from './report'

/** Reports in the OpenAPI document. */

export const REPORT_SCHEMAS = {
  Report: schemaOf(report),
  ExcludedRequest: schemaOf(excludedRequest, 'input'),
  FlagRequest: schemaOf(flagRequest, 'input'),
}

const operation = operationsOf(REPORT_SCHEMAS)
const CODE = { parameters: [inPath('code', { type: 'string', pattern: '^[0-9]{6}$' })] }
const ANSWERED = {
  parameters: [inPath('id', { type: 'string', format: 'uuid' }), inPath('position', { type: 'integer', minimum: 0 })],
}
const REFUSALS = ['signed-out', 'not-a-teacher', 'not-found'] as const

const pathsOf = (of: ReportOf) => ({
  [`/api/v1/${of}s/{code}/report`]: {
    get: operation({ ...CODE, summary: 'What a class knows', answer: 'Report', refusals: REFUSALS }),
  },
  [`/api/v1/${of}s/{code}/report.csv`]: {
    get: operation({ ...CODE, summary: 'The same as CSV', refusals: REFUSALS }),
  },
  [`/api/v1/${of}s/{code}/report.xlsx`]: {
    get: operation({ ...CODE, summary: 'The same as a spreadsheet', refusals: REFUSALS }),
  },
  [`/api/v1/${of}s/{code}/excluded`]: {
    put: operation({
      ...CODE,
      summary: 'The questions that count for nothing; everybody is graded anew',
      body: 'ExcludedRequest',
      answer: 'Report',
      refusals: [...REFUSALS, 'not-over', 'not-comparable'],
    }),
  },
})

export const REPORT_PATHS = {
  ...pathsOf('session'),
  ...pathsOf('assignment'),
  '/api/v1/attempts/{id}/flags/{position}': {
    put: operation({
      ...ANSWERED,
      summary: 'Something about a question that was answered is wrong',
      body: 'FlagRequest',
      status: 204,
      refusals: ['not-found'],
    }),
    delete: operation({ ...ANSWERED, summary: 'Takes it back', status: 204, refusals: ['not-found'] }),
  },
}
