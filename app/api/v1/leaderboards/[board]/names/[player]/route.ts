import { callerOf } from '@/lib/server/auth'
import { bodyOf, writes } from '@/lib/server/http'
import { hiddenName, hideName } from '@/lib/server/leaderboards'

/** Hides somebody's nickname everywhere, or shows it again. */
export const PUT = writes<{ board: string; player: string }>(async (request, { board, player }) => {
  const body = await bodyOf(request, hiddenName)
  if (!body.ok) return body
  const outcome = await hideName(await callerOf(request.headers), board, player, body.value.hidden)
  return outcome.ok ? new Response(null, { status: 204 }) : outcome
})
