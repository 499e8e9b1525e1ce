import { playerOf } from '@/lib/server/players'
import { reviewFor } from '@/lib/server/reviews'
import { json, reads } from '@/lib/server/route'

export const GET = reads<{ id: string }>(async (request, { id }) => {
  const outcome = await reviewFor(await playerOf(request.headers), id)
  return outcome.ok ? json(outcome.value) : outcome
})
