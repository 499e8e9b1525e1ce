import { issueCode } from '@/lib/server/accounts/recovery-code'
import { playerOf } from '@/lib/server/auth/guest-cookie'
import { json, writes } from '@/lib/server/http/endpoint'
import { refuse } from '@/lib/server/http/refusals'

export const POST = writes(async (request) => {
  const player = await playerOf(request.headers)
  const recoveryCode = player && (await issueCode(player))
  return recoveryCode ? json({ recoveryCode }, 201) : refuse('not-found')
})
