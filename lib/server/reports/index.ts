import 'server-only'

export { asCsv, asJson, asXlsx, excluding } from './api'
export { REPORT_PATHS, REPORT_SCHEMAS } from './openapi'
export { type ReportOf, reportFor } from './report'
