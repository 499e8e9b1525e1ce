import { dailyFor } from '@/lib/server/daily'
import { playerOf } from '@/lib/server/players'
import { json, reads } from '@/lib/server/route'

export const GET = reads(async (request) => {
  const outcome = await dailyFor(await playerOf(request.headers))
  return outcome.ok ? json(outcome.value) : outcome
})
