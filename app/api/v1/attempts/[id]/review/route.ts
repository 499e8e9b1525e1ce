import { reviewFor } from '@/lib/server/attempts/attempt-review'
import { playerOf } from '@/lib/server/auth/guest-cookie'
import { json, reads } from '@/lib/server/http/endpoint'

export const GET = reads<{ id: string }>(async (request, { id }) => {
  const outcome = await reviewFor(await playerOf(request.headers), id)
  return outcome.ok ? json(outcome.value) : outcome
})
