import { joinRequest } from '@/lib/contract/classes'
import { callerOf, setCookieFor } from '@/lib/server/auth'
import { classByCode, joinClass } from '@/lib/server/classes'
import { addressOf, bodyOf, json, tooManyAttempts, writes } from '@/lib/server/http'

export const POST = writes(async (request) => {
  const address = addressOf(request.headers)
  const refused = await tooManyAttempts(address)
  if (refused) return refused
  const body = await bodyOf(request, joinRequest)
  if (!body.ok) return body
  const found = await classByCode(address, body.value.code)
  if (!found.ok) return found
  const { player } = await callerOf(request.headers)
  const outcome = await joinClass(player, found.value, body.value.name)
  if (!outcome.ok) return outcome
  return json(outcome.value.joined, 201, { 'set-cookie': await setCookieFor(outcome.value.player, request.headers) })
})
