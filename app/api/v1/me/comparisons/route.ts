import { callerOf } from '@/lib/server/auth'
import { json, queryOf, reads } from '@/lib/server/http'
import { comparisonQuery, comparisonsFor } from '@/lib/server/leaderboards'

export const GET = reads(async (request) => {
  const query = queryOf(request, comparisonQuery)
  if (!query.ok) return query
  const outcome = await comparisonsFor(await callerOf(request.headers), query.value)
  return outcome.ok ? json(outcome.value) : outcome
})
