import 'server-only'

export { reportsApi } from './api'
export { type ReportOf, reportFor } from './report'
