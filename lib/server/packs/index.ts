import 'server-only'

export { packResponse } from './pack-response'
export { type PackSummary, packSummaries, packSummary } from './pack-summaries'
export { packOf, packs } from './packs'
export { posterOf } from './posters'
export { type AttemptRequest, attemptRequest, freshSeed, kindsOf, type QuizRecord, quizOf, storedSpec } from './quizzes'
