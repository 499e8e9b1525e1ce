import { exportOf } from '@/lib/server/accounts'
import { playerOf } from '@/lib/server/auth'
import { json, reads, refuse } from '@/lib/server/http'

export const GET = reads(async (request) => {
  const player = await playerOf(request.headers)
  const everything = player && (await exportOf(player))
  if (!everything) return refuse('not-found')
  return json(everything, 200, { 'content-disposition': 'attachment; filename="demarcate.json"' })
})
