import { createUser, tooManyTries, userRequest } from '@/lib/server/accounts'
import { clearCookie, guestOf } from '@/lib/server/auth'
import { addressOf, bodyOf, json, writes } from '@/lib/server/http'

export const POST = writes(async (request) => {
  const body = await bodyOf(request, userRequest)
  if (!body.ok) return body
  const refused = await tooManyTries([{ limit: 'accounts', of: addressOf(request.headers) }])
  if (refused) return refused
  const user = await createUser(body.value, await guestOf(request.headers))
  if (!user.ok) return user
  return json({ user: user.value }, 201, { 'set-cookie': clearCookie(request.headers) })
})
