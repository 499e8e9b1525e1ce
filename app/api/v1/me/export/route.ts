import { exportOf } from '@/lib/server/export'
import { playerOf } from '@/lib/server/players'
import { refuse } from '@/lib/server/refusal'
import { json, reads } from '@/lib/server/route'

export const GET = reads(async (request) => {
  const player = await playerOf(request.headers)
  const everything = player && (await exportOf(player))
  if (!everything) return refuse('not-found')
  return json(everything, 200, { 'content-disposition': 'attachment; filename="demarcate.json"' })
})
