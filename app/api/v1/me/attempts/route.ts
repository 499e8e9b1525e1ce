import { historyOf, historyQuery } from '@/lib/server/attempts'
import { playerOf } from '@/lib/server/auth'
import { json, queryOf, reads } from '@/lib/server/http'

export const GET = reads(async (request) => {
  const query = queryOf(request, historyQuery)
  if (!query.ok) return query
  const history = await historyOf(await playerOf(request.headers), query.value)
  return history.ok ? json(history.value) : history
})
