import { clearCookie, guestOf } from '@/lib/server/players'
import { addressOf, bodyOf } from '@/lib/server/request'
import { json, writes } from '@/lib/server/route'
import { tooManyTries } from '@/lib/server/tries'
import { createUser, userRequest } from '@/lib/server/users'

export const POST = writes(async (request) => {
  const body = await bodyOf(request, userRequest)
  if (!body.ok) return body
  const refused = await tooManyTries([{ limit: 'accounts', of: addressOf(request.headers) }])
  if (refused) return refused
  const user = await createUser(body.value, await guestOf(request.headers))
  if (!user.ok) return user
  return json({ user: user.value }, 201, { 'set-cookie': clearCookie(request.headers) })
})
