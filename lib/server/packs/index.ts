import 'server-only'

export { packsApi } from './api'
export { packSummaries, packTitle } from './pack-summaries'
export { packOf, packs } from './packs'
export { posterOf } from './posters'
export { type AttemptRequest, attemptRequest, freshSeed, kindsOf, type QuizRecord, quizOf, storedSpec } from './quizzes'
