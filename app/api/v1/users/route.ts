import { bodyOf } from '@/lib/server/request'
import { json, writes } from '@/lib/server/route'
import { createUser, userRequest } from '@/lib/server/users'

export const POST = writes(async (request) => {
  const body = await bodyOf(request, userRequest)
  if (!body.ok) return body
  const user = await createUser(body.value)
  return user.ok ? json({ user: user.value }, 201) : user
})
