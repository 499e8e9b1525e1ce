import 'server-only'
import { cookies, headers } from 'next/headers'
import type { WirePosed } from '@/lib/contract/attempts'
import { createAttempt, startDaily } from '@/lib/server/attempts'
import { type Caller, callerOf, cookieOf } from '@/lib/server/auth'
import { addressOf, done, type Outcome, tooManyAttempts } from '@/lib/server/http'
import { findHostedSession, liveSessions, rehearse } from '@/lib/server/live'
import { type Practice, practiceRequest, startPractice } from '@/lib/server/memory'
import type { AttemptRequest } from '@/lib/server/packs'

type Begin = (caller: Caller) => Promise<Outcome<{ readonly player: string; readonly posed: WirePosed }>>

/** For whoever calls a server action, who becomes a player by it. */
async function startBy(begin: Begin): Promise<Outcome<WirePosed>> {
  const asked = await headers()
  const refused = await tooManyAttempts(addressOf(asked))
  if (refused) return refused
  const outcome = await begin(await callerOf(asked))
  if (!outcome.ok) return outcome
  const jar = await cookies()
  jar.set(await cookieOf(outcome.value.player, asked))
  return done(outcome.value.posed)
}

/** Begins an attempt. */
export const startAttempt = (request: AttemptRequest): Promise<Outcome<WirePosed>> =>
  startBy(({ player }) => createAttempt(player, request))

/** Begins what is due, or what fits. */
export const startPractising = (practice: Practice, pack: string): Promise<Outcome<WirePosed>> =>
  startBy(({ player }) => startPractice(practice, player, practiceRequest.parse({ pack })))

/** Begins the day's quiz or goes on with it; another day's is practice. */
export const startDay = (day: string | undefined): Promise<Outcome<WirePosed>> =>
  startBy(({ player }) => startDaily(player, day))

/** Begins the questions of a live class, for its host alone. */
export const startRehearsal = (code: string): Promise<Outcome<WirePosed>> =>
  startBy(async ({ user, player }) => {
    const room = await findHostedSession(await liveSessions(), code, user?.id)
    return room.ok ? rehearse(room.value, player) : room
  })
