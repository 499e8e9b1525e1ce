import { callerOf } from '@/lib/server/callers'
import { comparisonQuery, comparisonsFor } from '@/lib/server/comparisons'
import { queryOf } from '@/lib/server/request'
import { json, reads } from '@/lib/server/route'

export const GET = reads(async (request) => {
  const query = queryOf(request, comparisonQuery)
  if (!query.ok) return query
  const outcome = await comparisonsFor(await callerOf(request.headers), query.value)
  return outcome.ok ? json(outcome.value) : outcome
})
