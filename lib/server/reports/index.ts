import 'server-only'

export { reportsApi } from './api'
export { type ReportType, reportFor } from './report'
