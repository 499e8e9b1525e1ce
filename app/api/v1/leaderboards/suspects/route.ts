import { callerOf } from '@/lib/server/auth/caller'
import { json, reads } from '@/lib/server/http/endpoint'
import { suspectsFor } from '@/lib/server/leaderboards/suspicious-attempts'

/** For the owner only. */
export const GET = reads(async (request) => {
  const outcome = await suspectsFor(await callerOf(request.headers))
  return outcome.ok ? json(outcome.value) : outcome
})
