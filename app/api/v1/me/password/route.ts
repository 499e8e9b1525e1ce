import { accountFor } from '@/lib/server/callers'
import { loginCookie } from '@/lib/server/login'
import { changePassword, passwordRequest } from '@/lib/server/profile'
import { bodyOf } from '@/lib/server/request'
import { nothing, writes } from '@/lib/server/route'
import { newLogin } from '@/lib/server/users'

export const PUT = writes(async (request) => {
  const account = await accountFor(request.headers)
  if (!account.ok) return account
  const body = await bodyOf(request, passwordRequest)
  if (!body.ok) return body
  const changed = await changePassword(account.value, body.value)
  if (!changed.ok) return changed
  const login = await newLogin(account.value.id)
  return nothing(login && { 'set-cookie': await loginCookie(login, request.headers) })
})
