import { callerOf } from '@/lib/server/callers'
import { json, reads } from '@/lib/server/route'
import { suspectsFor } from '@/lib/server/suspects'

/** For the owner only. */
export const GET = reads(async (request) => {
  const outcome = await suspectsFor(await callerOf(request.headers))
  return outcome.ok ? json(outcome.value) : outcome
})
