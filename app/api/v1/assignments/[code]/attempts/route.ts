import { startWork } from '@/lib/server/assignments'
import { callerOf, setCookieFor } from '@/lib/server/auth'
import { addressOf, json, tooManyAttempts, writes } from '@/lib/server/http'

/** Begins an attempt (201), or answers with the one that is open (200). */
export const POST = writes<{ code: string }>(async (request, { code }) => {
  const address = addressOf(request.headers)
  const refused = await tooManyAttempts(address)
  if (refused) return refused
  const { player } = await callerOf(request.headers)
  const outcome = await startWork(address, player, code)
  if (!outcome.ok) return outcome
  const { posed, isNew } = outcome.value
  return json(posed, isNew ? 201 : 200, {
    location: `/api/v1/attempts/${posed.attempt.id}`,
    'set-cookie': await setCookieFor(outcome.value.player, request.headers),
  })
})
