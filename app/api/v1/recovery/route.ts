import { recover, recoveryRequest } from '@/lib/server/accounts'
import { bodyOf, json, responseOf, writes } from '@/lib/server/http'

export const POST = writes(async (request) => {
  const body = await bodyOf(request, recoveryRequest)
  if (!body.ok) return body
  const outcome = await recover(body.value.recoveryCode, request.headers)
  if (!outcome.ok) return outcome
  const response = responseOf(json({ player: { id: outcome.value.player } }))
  for (const cookie of outcome.value.cookies) response.headers.append('set-cookie', cookie)
  return response
})
