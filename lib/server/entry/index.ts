import 'server-only'

export {
  joinClassByCode,
  startAssignment,
  startAttempt,
  startDay,
  startPractising,
  startRehearsal,
} from './actions'
export { serveRoute } from './api-route'
