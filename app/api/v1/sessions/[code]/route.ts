import { invitationFor } from '@/lib/server/live/invitation'
import { json, reads } from '@/lib/server/route'

export const GET = reads<{ code: string }>(async (request, { code }) => {
  const outcome = await invitationFor(request.headers, code)
  return outcome.ok ? json(outcome.value) : outcome
})
