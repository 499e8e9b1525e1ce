import { dailyQuery, startDaily } from '@/lib/server/attempts'
import { playerOf, setCookieFor } from '@/lib/server/auth'
import { addressOf, json, queryOf, tooManyAttempts, writes } from '@/lib/server/http'

/** Begins the day's quiz (201), or answers with the attempt that was begun before (200). */
export const POST = writes(async (request) => {
  const refused = await tooManyAttempts(addressOf(request.headers))
  if (refused) return refused
  const query = queryOf(request, dailyQuery)
  if (!query.ok) return query
  const outcome = await startDaily(await playerOf(request.headers), query.value.day)
  if (!outcome.ok) return outcome
  const { player, posed, isNew } = outcome.value
  return json(posed, isNew ? 201 : 200, {
    location: `/api/v1/attempts/${posed.attempt.id}`,
    'set-cookie': await setCookieFor(player, request.headers),
  })
})
