import { issueCode } from '@/lib/server/accounts'
import { playerOf } from '@/lib/server/auth'
import { json, refuse, writes } from '@/lib/server/http'

export const POST = writes(async (request) => {
  const player = await playerOf(request.headers)
  const recoveryCode = player && (await issueCode(player))
  return recoveryCode ? json({ recoveryCode }, 201) : refuse('not-found')
})
