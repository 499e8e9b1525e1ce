import type { WireAnswered, WirePosed, WireResponse, WireReview } from '@/lib/contract/attempts'
import type { Result } from './problem'
import { playRequest } from './request'

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
  loadAttempt: (attempt) => playRequest('GET', `/api/v1/attempts/${attempt}`),
  loadReview: (attempt) => playRequest('GET', `/api/v1/attempts/${attempt}/review`),
  submitResponse(attempt, position, response) {
    const path = `/api/v1/attempts/${attempt}/responses/${position}`
    const key = `${path} ${JSON.stringify(response)}`
    const current = underWay.get(key)
    if (current) return current
    const sent = playRequest<WireAnswered>('PUT', path, { response }).finally(() => underWay.delete(key))
    underWay.set(key, sent)
    return sent
  },
}
