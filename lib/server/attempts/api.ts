import 'server-only'
import { z } from 'zod'
import { playerOf } from '@/lib/server/auth'
import type { Reply } from '@/lib/server/http'
import { type Asked, bodyOf, json, positionOf, type Refused, refuse } from '@/lib/server/http'
import { explained } from './explanation-json'
import { answer } from './submit-response'

/** Its own shape is the question's business. */
const answered = z.object({ response: z.unknown().optional() })

/** `PUT /api/v1/attempts/{id}/responses/{position}` */
export async function answering(
  request: Asked,
  params: { readonly id?: string; readonly position?: string },
): Promise<Reply | Refused> {
  const body = await bodyOf(request, answered)
  if (!body.ok) return body
  const position = positionOf(params.position ?? '')
  if (position === undefined) return refuse('not-found')
  const outcome = await answer(await playerOf(request.headers), params.id ?? '', position, body.value.response)
  if (!outcome.ok) return outcome
  return 'explanation' in outcome.value ? explained(outcome.value) : json(outcome.value)
}
