import { createAttempt } from '@/lib/server/attempts/start-attempt'
import { playerOf, setCookieFor } from '@/lib/server/auth/guest-cookie'
import { tooManyAttempts } from '@/lib/server/http/attempt-rate-limit'
import { json, writes } from '@/lib/server/http/endpoint'
import { addressOf, bodyOf } from '@/lib/server/http/request'
import { attemptRequest } from '@/lib/server/packs/quizzes'

export const POST = writes(async (request) => {
  const refused = await tooManyAttempts(addressOf(request.headers))
  if (refused) return refused
  const body = await bodyOf(request, attemptRequest)
  if (!body.ok) return body
  const outcome = await createAttempt(await playerOf(request.headers), body.value)
  if (!outcome.ok) return outcome
  const { player, posed } = outcome.value
  return json(posed, 201, {
    location: `/api/v1/attempts/${posed.attempt.id}`,
    'set-cookie': await setCookieFor(player, request.headers),
  })
})
