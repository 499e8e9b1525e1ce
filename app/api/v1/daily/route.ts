import { dailyFor } from '@/lib/server/attempts'
import { playerOf } from '@/lib/server/auth'
import { json, reads } from '@/lib/server/http'

export const GET = reads(async (request) => {
  const outcome = await dailyFor(await playerOf(request.headers))
  return outcome.ok ? json(outcome.value) : outcome
})
