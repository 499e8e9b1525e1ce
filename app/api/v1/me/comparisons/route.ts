import { callerOf } from '@/lib/server/auth/caller'
import { json, reads } from '@/lib/server/http/endpoint'
import { queryOf } from '@/lib/server/http/request'
import { comparisonQuery, comparisonsFor } from '@/lib/server/leaderboards/comparisons'

export const GET = reads(async (request) => {
  const query = queryOf(request, comparisonQuery)
  if (!query.ok) return query
  const outcome = await comparisonsFor(await callerOf(request.headers), query.value)
  return outcome.ok ? json(outcome.value) : outcome
})
