import { createAttempt } from '@/lib/server/attempts'
import { playerOf, setCookieFor } from '@/lib/server/auth'
import { addressOf, bodyOf, json, tooManyAttempts, writes } from '@/lib/server/http'
import { attemptRequest } from '@/lib/server/packs'

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
