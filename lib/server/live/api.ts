import 'server-only'
import { z } from 'zod'
import type { WireTally } from '@/lib/contract/class-tally'
import { commandRequest, joinRequest } from '@/lib/contract/session-requests'
import { explained } from '@/lib/server/attempts'
import { callerOf, playerCookie, playerOf } from '@/lib/server/auth'
import type { Events, Reply } from '@/lib/server/http'
import { type Asked, addressOf, bodyOf, json, type Outcome, positionOf, type Refused, refuse } from '@/lib/server/http'
import { findHostedSession } from './host-access'
import { applyHostCommand } from './host-command'
import { liveSessions } from './instance'
import { joinSession } from './join'
import { findSeatedPlayer, revealFor, type SeatedPlayer, tallyFor } from './player-requests'
import { findSession, invitationTo } from './session-lookup'
import { submitResponse } from './submit-response'
import { subscribe } from './subscribe'

/** What a session is asked while it runs, below `/api/v1/sessions/{code}`. Each handler finds out once who calls. */
interface Params {
  readonly code?: string
  readonly position?: string
}

/** `GET …` */
export async function inviting({ headers }: Asked, { code = '' }: Params): Promise<Reply | Refused> {
  const visitor = { player: await playerOf(headers), address: addressOf(headers) }
  const found = await findSession(await liveSessions(), code, visitor)
  return found.ok ? json(invitationTo(found.value)) : found
}

/** `POST …/players` */
export async function entering(request: Asked, { code = '' }: Params): Promise<Reply | Refused> {
  const body = await bodyOf(request, joinRequest)
  if (!body.ok) return body
  const { headers } = request
  const caller = await callerOf(headers)
  const found = await findSession(await liveSessions(), code, { player: caller.player, address: addressOf(headers) })
  if (!found.ok) return found
  const outcome = await joinSession(found.value, caller.player, body.value)
  if (!outcome.ok) return outcome
  const { player, joined } = outcome.value
  const isSignedIn = caller.user !== undefined && caller.player === player
  return json(joined, 201, { 'set-cookie': await playerCookie(player, isSignedIn, headers) })
}

/** `GET …/events` */
export async function watching({ headers, url }: Asked, { code = '' }: Params): Promise<Events | Refused> {
  const query = new URL(url).searchParams
  const wanted = { as: query.get('as') ?? undefined, token: query.get('token') ?? undefined }
  const outcome = await subscribe(await liveSessions(), code, await callerOf(headers), addressOf(headers), wanted)
  return outcome.ok ? outcome.value : outcome
}

/** Its own shape is the question's business. */
const answered = z.object({ response: z.unknown().optional() })

const seatedPlayer = async ({ headers }: Asked, code: string): Promise<Outcome<SeatedPlayer>> =>
  findSeatedPlayer(await liveSessions(), code, await playerOf(headers))

/** `PUT …/responses/{position}` */
export async function responding(
  request: Asked,
  { code = '', position: place = '' }: Params,
): Promise<Reply | Refused> {
  const body = await bodyOf(request, answered)
  if (!body.ok) return body
  const position = positionOf(place)
  if (position === undefined) return refuse('not-found')
  const player = await seatedPlayer(request, code)
  if (!player.ok) return player
  const outcome = await submitResponse(player.value, position, body.value.response)
  return outcome.ok ? json(outcome.value) : outcome
}

/** What a player sees of one question, by its place in the address. */
const ofPosition =
  <T>(answer: (player: SeatedPlayer, position: number) => Promise<Outcome<T>>, reply: (value: T) => Reply) =>
  async (request: Asked, { code = '', position: place = '' }: Params): Promise<Reply | Refused> => {
    const position = positionOf(place)
    if (position === undefined) return refuse('not-found')
    const player = await seatedPlayer(request, code)
    if (!player.ok) return player
    const outcome = await answer(player.value, position)
    return outcome.ok ? reply(outcome.value) : outcome
  }

/** `GET …/responses/{position}` */
export const revealing = ofPosition(revealFor, explained)

/** A whole class asks for the same tally: its reply is made once. */
const replies = new WeakMap<WireTally, Reply>()

function replyOf(tally: WireTally): Reply {
  const reply = replies.get(tally) ?? json(tally)
  replies.set(tally, reply)
  return reply
}

/** `GET …/tallies/{position}` */
export const tallying = ofPosition(tallyFor, replyOf)

/** `POST …/commands` */
export async function commanding(request: Asked, { code = '' }: Params): Promise<Reply | Refused> {
  const { user } = await callerOf(request.headers)
  const room = await findHostedSession(await liveSessions(), code, user?.id)
  if (!room.ok) return room
  const body = await bodyOf(request, commandRequest)
  if (!body.ok) return body
  const outcome = await applyHostCommand(room.value, body.value)
  return outcome.ok ? json({ view: outcome.value }) : outcome
}
