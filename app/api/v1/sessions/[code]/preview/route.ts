import { json, reads } from '@/lib/server/http/endpoint'
import { hostedBy } from '@/lib/server/live/host-access'
import { previewOf } from '@/lib/server/live/preview'

export const GET = reads<{ code: string }>(async (request, { code }) => {
  const hall = await hostedBy(request.headers, code)
  if (!hall.ok) return hall
  const outcome = previewOf(hall.value)
  return outcome.ok ? json(outcome.value) : outcome
})
