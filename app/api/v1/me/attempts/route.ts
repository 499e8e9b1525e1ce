import { historyOf, historyQuery } from '@/lib/server/attempts/attempt-history'
import { playerOf } from '@/lib/server/auth/guest-cookie'
import { json, reads } from '@/lib/server/http/endpoint'
import { queryOf } from '@/lib/server/http/request'

export const GET = reads(async (request) => {
  const query = queryOf(request, historyQuery)
  if (!query.ok) return query
  const history = await historyOf(await playerOf(request.headers), query.value)
  return history.ok ? json(history.value) : history
})
