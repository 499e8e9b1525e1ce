import { attemptFor } from '@/lib/server/attempts/start-attempt'
import { playerOf } from '@/lib/server/auth/guest-cookie'
import { json, reads } from '@/lib/server/http/endpoint'

export const GET = reads<{ id: string }>(async (request, { id }) => {
  const outcome = await attemptFor(await playerOf(request.headers), id)
  return outcome.ok ? json(outcome.value) : outcome
})
