import { playerOf } from '@/lib/server/auth'
import { json, queryOf, reads, refuse } from '@/lib/server/http'
import { packFor, packQuery, progressOf } from '@/lib/server/memory'

export const GET = reads(async (request) => {
  const query = queryOf(request, packQuery)
  if (!query.ok) return query
  const player = await playerOf(request.headers)
  const pack = await packFor(player, query.value.pack)
  return pack ? json(await progressOf(player, pack)) : refuse('unknown-pack')
})
