import { hostedBy } from '@/lib/server/live/hosts'
import { previewOf } from '@/lib/server/live/preview'
import { json, reads } from '@/lib/server/route'

export const GET = reads<{ code: string }>(async (request, { code }) => {
  const hall = await hostedBy(request.headers, code)
  if (!hall.ok) return hall
  const outcome = previewOf(hall.value)
  return outcome.ok ? json(outcome.value) : outcome
})
