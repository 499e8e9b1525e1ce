import { dailyFor } from '@/lib/server/attempts/daily-challenge'
import { playerOf } from '@/lib/server/auth/guest-cookie'
import { json, reads } from '@/lib/server/http/endpoint'

export const GET = reads(async (request) => {
  const outcome = await dailyFor(await playerOf(request.headers))
  return outcome.ok ? json(outcome.value) : outcome
})
