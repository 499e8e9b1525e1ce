import { reviewFor } from '@/lib/server/attempts'
import { playerOf } from '@/lib/server/auth'
import { json, reads } from '@/lib/server/http'

export const GET = reads<{ id: string }>(async (request, { id }) => {
  const outcome = await reviewFor(await playerOf(request.headers), id)
  return outcome.ok ? json(outcome.value) : outcome
})
