import { dueFor } from '@/lib/server/due'
import { playerOf } from '@/lib/server/players'
import { packFor, packQuery } from '@/lib/server/progress'
import { refuse } from '@/lib/server/refusal'
import { queryOf } from '@/lib/server/request'
import { json, reads } from '@/lib/server/route'

export const GET = reads(async (request) => {
  const query = queryOf(request, packQuery)
  if (!query.ok) return query
  const player = await playerOf(request.headers)
  const pack = await packFor(player, query.value.pack)
  return pack ? json(await dueFor(player, pack)) : refuse('unknown-pack')
})
