import { signOutEverywhere } from '@/lib/server/accounts/profile'
import { accountFor } from '@/lib/server/auth/caller'
import { clearLogin } from '@/lib/server/auth/session-token'
import { nothing, writes } from '@/lib/server/http/endpoint'

/** Out everywhere, here too. */
export const DELETE = writes(async (request) => {
  const account = await accountFor(request.headers)
  if (!account.ok) return account
  await signOutEverywhere(account.value)
  return nothing({ 'set-cookie': clearLogin(request.headers) })
})
