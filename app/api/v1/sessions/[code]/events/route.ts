import { streamOf } from '@/lib/server/live/stream'
import { watch } from '@/lib/server/live/watch'
import { reads } from '@/lib/server/route'

export const GET = reads<{ code: string }>(async (request, { code }) => {
  const outcome = await watch(request.headers, code, new URL(request.url).searchParams)
  return outcome.ok ? streamOf(outcome.value, request.signal) : outcome
})
