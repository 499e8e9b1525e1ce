import { callerOf } from '@/lib/server/callers'
import { boardQuery, leaderboardFor } from '@/lib/server/leaderboards'
import { queryOf } from '@/lib/server/request'
import { json, reads } from '@/lib/server/route'

export const GET = reads<{ board: string }>(async (request, { board }) => {
  const query = queryOf(request, boardQuery)
  if (!query.ok) return query
  const outcome = await leaderboardFor(await callerOf(request.headers), board, query.value)
  return outcome.ok ? json(outcome.value) : outcome
})
