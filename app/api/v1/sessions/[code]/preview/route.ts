import { json, reads } from '@/lib/server/http'
import { hostedBy, previewOf } from '@/lib/server/live'

export const GET = reads<{ code: string }>(async (request, { code }) => {
  const hall = await hostedBy(request.headers, code)
  if (!hall.ok) return hall
  const outcome = previewOf(hall.value)
  return outcome.ok ? json(outcome.value) : outcome
})
