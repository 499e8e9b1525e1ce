import { workOf } from '@/lib/server/assignments/student-assignments'
import { callerOf } from '@/lib/server/auth/caller'
import { json, reads } from '@/lib/server/http/endpoint'

export const GET = reads(async (request) => {
  const { player } = await callerOf(request.headers)
  return json({ work: await workOf(player) })
})
