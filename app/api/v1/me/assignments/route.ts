import { callerOf } from '@/lib/server/callers'
import { json, reads } from '@/lib/server/route'
import { workOf } from '@/lib/server/work'

export const GET = reads(async (request) => {
  const { player } = await callerOf(request.headers)
  return json({ work: await workOf(player) })
})
