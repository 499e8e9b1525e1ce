import 'server-only'
import type { WireProblem } from '@/lib/contract/attempts'
import { REFUSALS, type Refused } from './refusals'
import type { HttpResult } from './result'

/** More field errors than this help nobody. */
const ERRORS_AT_MOST = 20

const body = ({ refusal, errors }: Refused): WireProblem => ({
  type: `urn:demarcate:problem:${refusal}`,
  title: REFUSALS[refusal].title,
  status: REFUSALS[refusal].status,
  code: refusal,
  ...(errors && { errors: errors.slice(0, ERRORS_AT_MOST).map(({ path, message }) => ({ path, message })) }),
})

/** A refusal as an RFC 9457 problem document. */
export function problem(refused: Refused): HttpResult {
  const { status } = REFUSALS[refused.refusal]
  const retryAfter = refused.retryAfterSeconds ?? (status === 503 ? 1 : undefined)
  return {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    },
    body: JSON.stringify(body(refused)),
  }
}
