import { callerOf } from '@/lib/server/auth/caller'
import { json, reads } from '@/lib/server/http/endpoint'
import { queryOf } from '@/lib/server/http/request'
import { boardQuery, leaderboardFor } from '@/lib/server/leaderboards/leaderboard'

export const GET = reads<{ board: string }>(async (request, { board }) => {
  const query = queryOf(request, boardQuery)
  if (!query.ok) return query
  const outcome = await leaderboardFor(await callerOf(request.headers), board, query.value)
  return outcome.ok ? json(outcome.value) : outcome
})
