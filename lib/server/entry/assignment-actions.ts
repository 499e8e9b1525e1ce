import 'server-only'
import { cookies, headers } from 'next/headers'
import type { WirePosed } from '@/lib/contract/attempts'
import { nameSchema } from '@/lib/contract/classes'
import { startWork } from '@/lib/server/assignments'
import { callerOf, cookieOf } from '@/lib/server/auth'
import { classByCode, joinClass } from '@/lib/server/classes'
import { addressOf, done, type Outcome, refuse, tooManyAttempts } from '@/lib/server/http'

/** Set work for whoever calls a server action, who becomes a player by it. */

export async function startWorkHere(code: string): Promise<Outcome<WirePosed>> {
  const asked = await headers()
  const refused = await tooManyAttempts(addressOf(asked))
  if (refused) return refused
  const { player } = await callerOf(asked)
  const started = await startWork(addressOf(asked), player, code)
  if (!started.ok) return started
  const jar = await cookies()
  jar.set(await cookieOf(started.value.player, asked))
  return done(started.value.posed)
}

/** Joins the class of a code, or of the work of a code. */
export async function joinHere(code: string, name: string): Promise<Outcome<undefined>> {
  const asked = await headers()
  const refused = await tooManyAttempts(addressOf(asked))
  if (refused) return refused
  const called = nameSchema.safeParse(name)
  if (!called.success) return refuse('invalid-request')
  const found = await classByCode(addressOf(asked), code)
  if (!found.ok) return found
  const { player } = await callerOf(asked)
  const joined = await joinClass(player, found.value, called.data)
  if (!joined.ok) return joined
  const jar = await cookies()
  jar.set(await cookieOf(joined.value.player, asked))
  return done(undefined)
}
