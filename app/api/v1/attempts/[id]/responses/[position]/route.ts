import { z } from 'zod'
import { answer } from '@/lib/server/answers'
import { playerOf } from '@/lib/server/players'
import { refuse } from '@/lib/server/refusal'
import { bodyOf, positionOf } from '@/lib/server/request'
import { json, writes } from '@/lib/server/route'

/** Its own shape is the question's business. */
const answered = z.object({ response: z.unknown().optional() })

export const PUT = writes<{ id: string; position: string }>(async (request, params) => {
  const body = await bodyOf(request, answered)
  if (!body.ok) return body
  const position = positionOf(params.position)
  if (position === undefined) return refuse('not-found')
  const outcome = await answer(await playerOf(request.headers), params.id, position, body.value.response)
  return outcome.ok ? json(outcome.value) : outcome
})
