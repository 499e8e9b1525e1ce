import 'server-only'
import { playerOf, setCookieFor } from '@/lib/server/auth'
import type { Refused } from '@/lib/server/http'
import { type Answer, addressOf, bodyOf, json, tooManyAttempts } from '@/lib/server/http'
import { type Practice, practiceRequest, startPractice } from './practice-quiz'

/** A request for a quiz made for the caller, answered: the same for what is due and for what fits. */
export async function practised(request: Request, practice: Practice): Promise<Answer | Refused> {
  const refused = await tooManyAttempts(addressOf(request.headers))
  if (refused) return refused
  const body = await bodyOf(request, practiceRequest)
  if (!body.ok) return body
  const outcome = await startPractice(practice, await playerOf(request.headers), body.value)
  if (!outcome.ok) return outcome
  const { player, posed } = outcome.value
  return json(posed, 201, {
    location: `/api/v1/attempts/${posed.attempt.id}`,
    'set-cookie': await setCookieFor(player, request.headers),
  })
}
