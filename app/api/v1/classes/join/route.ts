import { joinRequest } from '@/lib/contract/classes'
import { callerOf } from '@/lib/server/auth/caller'
import { setCookieFor } from '@/lib/server/auth/guest-cookie'
import { classByCode, joinClass } from '@/lib/server/classes/join-class'
import { tooManyAttempts } from '@/lib/server/http/attempt-rate-limit'
import { json, writes } from '@/lib/server/http/endpoint'
import { addressOf, bodyOf } from '@/lib/server/http/request'

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
