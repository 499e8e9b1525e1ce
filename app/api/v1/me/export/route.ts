import { exportOf } from '@/lib/server/accounts/data-export'
import { playerOf } from '@/lib/server/auth/guest-cookie'
import { json, reads } from '@/lib/server/http/endpoint'
import { refuse } from '@/lib/server/http/refusals'

export const GET = reads(async (request) => {
  const player = await playerOf(request.headers)
  const everything = player && (await exportOf(player))
  if (!everything) return refuse('not-found')
  return json(everything, 200, { 'content-disposition': 'attachment; filename="demarcate.json"' })
})
