import { accountFor } from '@/lib/server/callers'
import { clearLogin } from '@/lib/server/login'
import { signOutEverywhere } from '@/lib/server/profile'
import { nothing, writes } from '@/lib/server/route'

/** Out everywhere, here too. */
export const DELETE = writes(async (request) => {
  const account = await accountFor(request.headers)
  if (!account.ok) return account
  await signOutEverywhere(account.value)
  return nothing({ 'set-cookie': clearLogin(request.headers) })
})
