import { workOf } from '@/lib/server/assignments'
import { callerOf } from '@/lib/server/auth'
import { json, reads } from '@/lib/server/http'

export const GET = reads(async (request) => {
  const { player } = await callerOf(request.headers)
  return json({ work: await workOf(player) })
})
