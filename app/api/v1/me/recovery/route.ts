import { playerOf } from '@/lib/server/players'
import { issueCode } from '@/lib/server/recovery'
import { refuse } from '@/lib/server/refusal'
import { json, writes } from '@/lib/server/route'

export const POST = writes(async (request) => {
  const player = await playerOf(request.headers)
  const recoveryCode = player && (await issueCode(player))
  return recoveryCode ? json({ recoveryCode }, 201) : refuse('not-found')
})
