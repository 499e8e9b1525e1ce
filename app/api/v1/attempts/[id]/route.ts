import { attemptFor } from '@/lib/server/attempts'
import { playerOf } from '@/lib/server/players'
import { json, reads } from '@/lib/server/route'

export const GET = reads<{ id: string }>(async (request, { id }) => {
  const outcome = await attemptFor(await playerOf(request.headers), id)
  return outcome.ok ? json(outcome.value) : outcome
})
