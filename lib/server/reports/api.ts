import 'server-only'
import { excludedRequest, report, type WireReport } from '@/lib/contract/reports'
import { answer, codeParam, endpoint, mapOutcome } from '@/lib/server/http'
import { excludeQuestions } from './excluded-questions'
import { reportFor } from './report'
import { csvOf, xlsxOf } from './report-export'

/** The endpoints of a report: the same for a live session and for an assignment. */

const params = { code: codeParam }
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const attachment = ({ type, code }: WireReport, extension: string) => ({
  headers: { 'content-disposition': `attachment; filename="demarcate-${type}-${code}.${extension}"` },
})

const get = { method: 'GET', caller: 'teacher', params } as const

const apiOf = <Of extends 'session' | 'assignment'>(of: Of) => ({
  json: endpoint({
    ...get,
    path: `/api/v1/${of}s/{code}/report`,
    summary: 'What a class knows',
    answer: report,
    handle: ({ caller, params, client }) => reportFor(caller.user, of, params.code, client.locale),
  }),
  csv: endpoint({
    ...get,
    path: `/api/v1/${of}s/{code}/report.csv`,
    summary: 'The report as CSV',
    answer: { file: 'text/csv; charset=utf-8' },
    handle: async ({ caller, params, client }) =>
      mapOutcome(await reportFor(caller.user, of, params.code, client.locale), (found) =>
        answer(csvOf(found, client.locale), attachment(found, 'csv')),
      ),
  }),
  xlsx: endpoint({
    ...get,
    path: `/api/v1/${of}s/{code}/report.xlsx`,
    summary: 'The report as a spreadsheet',
    answer: { file: XLSX },
    handle: async ({ caller, params, client }) => {
      const found = await reportFor(caller.user, of, params.code, client.locale)
      return found.ok ? answer(await xlsxOf(found.value, client.locale), attachment(found.value, 'xlsx')) : found
    },
  }),
  exclude: endpoint({
    method: 'PUT',
    path: `/api/v1/${of}s/{code}/excluded`,
    summary: 'Choose the questions that do not count; every attempt is graded anew',
    caller: 'teacher',
    params,
    body: excludedRequest,
    answer: report,
    refusals: ['not-over', 'not-comparable'],
    handle: ({ caller, params, body, client }) =>
      excludeQuestions(caller.user, of, params.code, body.excluded, client.locale),
  }),
})

const [ofSession, ofAssignment] = [apiOf('session'), apiOf('assignment')]

export const reportsApi = {
  getSessionReport: ofSession.json,
  getSessionReportCsv: ofSession.csv,
  getSessionReportXlsx: ofSession.xlsx,
  excludeSessionQuestions: ofSession.exclude,
  getAssignmentReport: ofAssignment.json,
  getAssignmentReportCsv: ofAssignment.csv,
  getAssignmentReportXlsx: ofAssignment.xlsx,
  excludeAssignmentQuestions: ofAssignment.exclude,
}
