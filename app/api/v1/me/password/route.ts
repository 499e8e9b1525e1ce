import { changePassword, passwordRequest } from '@/lib/server/accounts/profile'
import { newLogin } from '@/lib/server/accounts/users'
import { accountFor } from '@/lib/server/auth/caller'
import { loginCookie } from '@/lib/server/auth/session-token'
import { nothing, writes } from '@/lib/server/http/endpoint'
import { bodyOf } from '@/lib/server/http/request'

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
