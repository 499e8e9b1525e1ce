import 'server-only'

export { startAttempt, startDay, startPractising, startRehearsal } from './actions'
export { joinHere, startWorkHere } from './assignment-actions'
export { metricsFor } from './metrics'
export { openapi } from './openapi'
export { readiness } from './readiness'
