import { callerOf } from '@/lib/server/auth'
import { json, reads } from '@/lib/server/http'
import { findHostedSession, liveSessions, previewOf } from '@/lib/server/live'

export const GET = reads<{ code: string }>(async (request, { code }) => {
  const { user } = await callerOf(request.headers)
  const hall = await findHostedSession(await liveSessions(), code, user?.id)
  if (!hall.ok) return hall
  const outcome = previewOf(hall.value)
  return outcome.ok ? json(outcome.value) : outcome
})
