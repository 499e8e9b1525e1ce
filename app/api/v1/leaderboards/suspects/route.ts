import { callerOf } from '@/lib/server/auth'
import { json, reads } from '@/lib/server/http'
import { suspectsFor } from '@/lib/server/leaderboards'

/** For the owner only. */
export const GET = reads(async (request) => {
  const outcome = await suspectsFor(await callerOf(request.headers))
  return outcome.ok ? json(outcome.value) : outcome
})
