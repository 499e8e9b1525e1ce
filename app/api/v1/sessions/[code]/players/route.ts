import { join } from '@/lib/server/live/join'
import { setCookieFor } from '@/lib/server/players'
import { bodyOf } from '@/lib/server/request'
import { json, writes } from '@/lib/server/route'
import { joinRequest } from '@/lib/session/requests'

export const POST = writes<{ code: string }>(async (request, { code }) => {
  const body = await bodyOf(request, joinRequest)
  if (!body.ok) return body
  const outcome = await join(request.headers, code, body.value)
  if (!outcome.ok) return outcome
  const { player, joined } = outcome.value
  return json(joined, 201, { 'set-cookie': await setCookieFor(player, request.headers) })
})
