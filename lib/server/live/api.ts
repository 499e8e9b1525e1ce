import 'server-only'
import { z } from 'zod'
import type { WireTally } from '@/lib/contract/class-tally'
import { commandRequest, joinRequest } from '@/lib/contract/session-requests'
import { explained } from '@/lib/server/attempts'
import { setCookieFor } from '@/lib/server/auth'
import type { Events, Reply } from '@/lib/server/http'
import { type Asked, bodyOf, json, type Outcome, positionOf, type Refused, refuse } from '@/lib/server/http'
import { hostedBy } from './host-access'
import { command } from './host-command'
import { join } from './join'
import { respondTo, revealTo, tallyTo } from './player-requests'
import { invitationFor } from './session-lookup'
import { watch } from './subscribe'

/** What a session is asked while it runs, below `/api/v1/sessions/{code}`. */
interface Params {
  readonly code?: string
  readonly position?: string
}

/** `GET …` */
export async function inviting(request: Asked, { code = '' }: Params): Promise<Reply | Refused> {
  const outcome = await invitationFor(request.headers, code)
  return outcome.ok ? json(outcome.value) : outcome
}

/** `POST …/players` */
export async function entering(request: Asked, { code = '' }: Params): Promise<Reply | Refused> {
  const body = await bodyOf(request, joinRequest)
  if (!body.ok) return body
  const outcome = await join(request.headers, code, body.value)
  if (!outcome.ok) return outcome
  const { player, joined } = outcome.value
  return json(joined, 201, { 'set-cookie': await setCookieFor(player, request.headers) })
}

/** `GET …/events` */
export async function watching(request: Asked, { code = '' }: Params): Promise<Events | Refused> {
  const outcome = await watch(request.headers, code, new URL(request.url).searchParams)
  return outcome.ok ? outcome.value : outcome
}

/** Its own shape is the question's business. */
const answered = z.object({ response: z.unknown().optional() })

/** `PUT …/responses/{position}` */
export async function responding(request: Asked, params: Params): Promise<Reply | Refused> {
  const body = await bodyOf(request, answered)
  if (!body.ok) return body
  const position = positionOf(params.position ?? '')
  if (position === undefined) return refuse('not-found')
  const outcome = await respondTo(request.headers, params.code ?? '', position, body.value.response)
  return outcome.ok ? json(outcome.value) : outcome
}

/** What is told of one question, by its place in the address. */
const ofPosition =
  <T>(told: (headers: Headers, code: string, position: number) => Promise<Outcome<T>>, reply: (value: T) => Reply) =>
  async (request: Asked, params: Params): Promise<Reply | Refused> => {
    const position = positionOf(params.position ?? '')
    if (position === undefined) return refuse('not-found')
    const outcome = await told(request.headers, params.code ?? '', position)
    return outcome.ok ? reply(outcome.value) : outcome
  }

/** `GET …/responses/{position}` */
export const revealing = ofPosition(revealTo, explained)

/** Of a tally that was worked out once, one reply: a whole class gets it. */
const replies = new WeakMap<WireTally, Reply>()

function replyOf(tally: WireTally): Reply {
  const reply = replies.get(tally) ?? json(tally)
  replies.set(tally, reply)
  return reply
}

/** `GET …/tallies/{position}` */
export const tallying = ofPosition(tallyTo, replyOf)

/** `POST …/commands` */
export async function commanding(request: Asked, { code = '' }: Params): Promise<Reply | Refused> {
  const hall = await hostedBy(request.headers, code)
  if (!hall.ok) return hall
  const body = await bodyOf(request, commandRequest)
  if (!body.ok) return body
  const outcome = await command(hall.value, body.value)
  return outcome.ok ? json({ view: outcome.value }) : outcome
}
