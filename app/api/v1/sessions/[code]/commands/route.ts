import { command } from '@/lib/server/live/command'
import { hostedBy } from '@/lib/server/live/hosts'
import { bodyOf } from '@/lib/server/request'
import { json, writes } from '@/lib/server/route'
import { commandRequest } from '@/lib/session/requests'

export const POST = writes<{ code: string }>(async (request, { code }) => {
  const hall = await hostedBy(request.headers, code)
  if (!hall.ok) return hall
  const body = await bodyOf(request, commandRequest)
  if (!body.ok) return body
  const outcome = await command(hall.value, body.value)
  return outcome.ok ? json({ view: outcome.value }) : outcome
})
