import { attemptFor } from '@/lib/server/attempts'
import { playerOf } from '@/lib/server/auth'
import { json, reads } from '@/lib/server/http'

export const GET = reads<{ id: string }>(async (request, { id }) => {
  const outcome = await attemptFor(await playerOf(request.headers), id)
  return outcome.ok ? json(outcome.value) : outcome
})
