import { z } from 'zod'
import { respondTo, revealTo } from '@/lib/server/live/player'
import { refuse } from '@/lib/server/refusal'
import { bodyOf, positionOf } from '@/lib/server/request'
import { json, reads, writes } from '@/lib/server/route'

/** Its own shape is the question's business. */
const answered = z.object({ response: z.unknown().optional() })

export const PUT = writes<{ code: string; position: string }>(async (request, params) => {
  const body = await bodyOf(request, answered)
  if (!body.ok) return body
  const position = positionOf(params.position)
  if (position === undefined) return refuse('not-found')
  const outcome = await respondTo(request.headers, params.code, position, body.value.response)
  return outcome.ok ? json(outcome.value) : outcome
})

export const GET = reads<{ code: string; position: string }>(async (request, params) => {
  const position = positionOf(params.position)
  if (position === undefined) return refuse('not-found')
  const outcome = await revealTo(request.headers, params.code, position)
  return outcome.ok ? json(outcome.value) : outcome
})
