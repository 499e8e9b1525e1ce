import { callerOf } from '@/lib/server/auth'
import { json, queryOf, reads } from '@/lib/server/http'
import { boardQuery, leaderboardFor } from '@/lib/server/leaderboards'

export const GET = reads<{ board: string }>(async (request, { board }) => {
  const query = queryOf(request, boardQuery)
  if (!query.ok) return query
  const outcome = await leaderboardFor(await callerOf(request.headers), board, query.value)
  return outcome.ok ? json(outcome.value) : outcome
})
