import type { WireAnswered, WirePosed, WireResponse, WireReview } from '@/lib/contract/attempts'
import { call } from './call'
import type { Result } from './problem'

/** The requests that playing one attempt makes. */
export interface AttemptApi {
  loadAttempt(attempt: string): Promise<Result<WirePosed>>
  loadReview(attempt: string): Promise<Result<WireReview>>
  /** Idempotent: the same response again gets the same reply. */
  submitResponse(attempt: string, position: number, response: WireResponse): Promise<Result<WireAnswered>>
}

/** Responses under way: an effect that runs twice in the same moment sends one request. */
const underWay = new Map<string, Promise<Result<WireAnswered>>>()

export const attemptApi: AttemptApi = {
  loadAttempt: (id) => call('GET /api/v1/attempts/{id}', { id }),
  loadReview: (id) => call('GET /api/v1/attempts/{id}/review', { id }),
  submitResponse(id, position, response) {
    const key = `${id} ${position} ${JSON.stringify(response)}`
    const current = underWay.get(key)
    if (current) return current
    const sent = call('PUT /api/v1/attempts/{id}/responses/{position}', { id, position }, { response }).finally(() =>
      underWay.delete(key),
    )
    underWay.set(key, sent)
    return sent
  },
}
