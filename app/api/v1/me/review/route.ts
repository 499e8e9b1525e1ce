import { playerOf } from '@/lib/server/auth/guest-cookie'
import { json, reads } from '@/lib/server/http/endpoint'
import { refuse } from '@/lib/server/http/refusals'
import { queryOf } from '@/lib/server/http/request'
import { dueFor } from '@/lib/server/memory/due-reviews'
import { packFor, packQuery } from '@/lib/server/memory/progress'

export const GET = reads(async (request) => {
  const query = queryOf(request, packQuery)
  if (!query.ok) return query
  const player = await playerOf(request.headers)
  const pack = await packFor(player, query.value.pack)
  return pack ? json(await dueFor(player, pack)) : refuse('unknown-pack')
})
