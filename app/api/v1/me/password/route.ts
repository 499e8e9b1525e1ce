import { changePassword, newLogin, passwordRequest } from '@/lib/server/accounts'
import { accountFor, loginCookie } from '@/lib/server/auth'
import { bodyOf, nothing, writes } from '@/lib/server/http'

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
