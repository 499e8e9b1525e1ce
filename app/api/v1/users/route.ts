import { tooManyTries } from '@/lib/server/accounts/login-rate-limit'
import { createUser, userRequest } from '@/lib/server/accounts/users'
import { clearCookie, guestOf } from '@/lib/server/auth/guest-cookie'
import { json, writes } from '@/lib/server/http/endpoint'
import { addressOf, bodyOf } from '@/lib/server/http/request'

export const POST = writes(async (request) => {
  const body = await bodyOf(request, userRequest)
  if (!body.ok) return body
  const refused = await tooManyTries([{ limit: 'accounts', of: addressOf(request.headers) }])
  if (refused) return refused
  const user = await createUser(body.value, await guestOf(request.headers))
  if (!user.ok) return user
  return json({ user: user.value }, 201, { 'set-cookie': clearCookie(request.headers) })
})
