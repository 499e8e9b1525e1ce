import { createAttempt } from '@/lib/server/attempts'
import { tooManyAttempts } from '@/lib/server/limits'
import { playerOf, setCookieFor } from '@/lib/server/players'
import { attemptRequest } from '@/lib/server/quizzes'
import { addressOf, bodyOf } from '@/lib/server/request'
import { json, writes } from '@/lib/server/route'

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
