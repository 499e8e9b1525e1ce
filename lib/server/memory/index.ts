import 'server-only'

export { dueFor } from './due-reviews'
export { MEMORY_PATHS, MEMORY_SCHEMAS } from './openapi'
export { practised } from './practice-api'
export { type Practice, practiceRequest, startPractice } from './practice-quiz'
export { packFor, packQuery, progressOf } from './progress'
export { remember } from './update-memories'
