import { historyOf, historyQuery } from '@/lib/server/history'
import { playerOf } from '@/lib/server/players'
import { queryOf } from '@/lib/server/request'
import { json, reads } from '@/lib/server/route'

export const GET = reads(async (request) => {
  const query = queryOf(request, historyQuery)
  if (!query.ok) return query
  const history = await historyOf(await playerOf(request.headers), query.value)
  return history.ok ? json(history.value) : history
})
