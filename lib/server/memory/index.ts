import 'server-only'

export { memoryApi } from './api'

export { type Practice, practiceRequest, startPractice } from './practice-quiz'
export { packFor, packQuery, progressOf } from './progress'
export { remember } from './update-memories'
