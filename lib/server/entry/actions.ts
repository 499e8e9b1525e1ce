import 'server-only'
import { cookies, headers } from 'next/headers'
import type { WirePosed } from '@/lib/contract/attempts'
import { nameSchema } from '@/lib/contract/classes'
import { startAssignmentAttempt } from '@/lib/server/assignments'
import { createAttempt, startDaily } from '@/lib/server/attempts'
import { type Caller, callerOf, nextPlayerCookie } from '@/lib/server/auth'
import { classByCode, joinClass } from '@/lib/server/classes'
import { addressOf, done, isSecure, type Outcome, refuse, tooManyAttempts } from '@/lib/server/http'
import { findHostedSession, liveSessions, rehearse } from '@/lib/server/live'
import { type Practice, practiceRequest, startPractice } from '@/lib/server/memory'
import type { AttemptRequest } from '@/lib/server/packs'
import { type Locale, negotiateLocale } from '@/lib/text/locale'

/** What server actions do: whoever calls one becomes a player by it. */
type Act<T> = (caller: Caller, client: { readonly address: string; readonly locale: Locale }) => Promise<Outcome<T>>

async function asPlayer<T extends { readonly player: string }>(act: Act<T>): Promise<Outcome<T>> {
  const requestHeaders = await headers()
  const address = addressOf(requestHeaders)
  const refused = await tooManyAttempts(address)
  if (refused) return refused
  const caller = await callerOf(requestHeaders)
  const outcome = await act(caller, { address, locale: negotiateLocale(requestHeaders.get('accept-language')) })
  if (!outcome.ok) return outcome
  const jar = await cookies()
  jar.set(await nextPlayerCookie(outcome.value.player, caller, isSecure(requestHeaders)))
  return outcome
}

async function startBy(act: Act<{ readonly player: string; readonly posed: WirePosed }>): Promise<Outcome<WirePosed>> {
  const started = await asPlayer(act)
  return started.ok ? done(started.value.posed) : started
}

/** Starts an attempt. */
export const startAttempt = (request: AttemptRequest): Promise<Outcome<WirePosed>> =>
  startBy(({ player }, { locale }) => createAttempt(player, request, locale))

/** Starts a review of what is due, or practice that fits. */
export const startPractising = (practice: Practice, pack: string): Promise<Outcome<WirePosed>> =>
  startBy(({ player }, { locale }) => startPractice(practice, player, practiceRequest.parse({ pack }), locale))

/** Starts the day's quiz or goes on with it; another day's is practice. */
export const startDay = (day: string | undefined): Promise<Outcome<WirePosed>> =>
  startBy(({ player }, { locale }) => startDaily(player, day, locale))

/** Starts the questions of a live session, for its host alone. */
export const startRehearsal = (code: string): Promise<Outcome<WirePosed>> =>
  startBy(async ({ user, player }, { address, locale }) => {
    const room = await findHostedSession(await liveSessions(), code, { user: user?.id, address })
    return room.ok ? rehearse(room.value, player, locale) : room
  })

/** Starts an assignment or goes on with it. */
export const startAssignment = (code: string): Promise<Outcome<WirePosed>> =>
  startBy(({ player }, { address, locale }) => startAssignmentAttempt(address, player, code, locale))

/** Joins the class of a code, or of the assignment of a code. */
export async function joinClassByCode(code: string, text: string): Promise<Outcome<undefined>> {
  const name = nameSchema.safeParse(text)
  const joined = await asPlayer(async ({ player }, { address }) => {
    if (!name.success) return refuse('invalid-request')
    const found = await classByCode(address, code)
    return found.ok ? joinClass(player, found.value, name.data) : found
  })
  return joined.ok ? done(undefined) : joined
}
