import { signOutEverywhere } from '@/lib/server/accounts'
import { accountFor, clearLogin } from '@/lib/server/auth'
import { nothing, writes } from '@/lib/server/http'

/** Out everywhere, here too. */
export const DELETE = writes(async (request) => {
  const account = await accountFor(request.headers)
  if (!account.ok) return account
  await signOutEverywhere(account.value)
  return nothing({ 'set-cookie': clearLogin(request.headers) })
})
