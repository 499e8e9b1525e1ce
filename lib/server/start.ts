import 'server-only'
import { cookies, headers } from 'next/headers'
import type { WirePosed } from '@/lib/quiz/wire'
import { createAttempt } from './attempts'
import { tooManyAttempts } from './limits'
import { cookieOf, playerOf } from './players'
import type { AttemptRequest } from './quizzes'
import { done, type Outcome } from './refusal'
import { addressOf } from './request'

/** Begins an attempt for whoever calls a server action, who becomes a player by it. */
export async function startAttempt(request: AttemptRequest): Promise<Outcome<WirePosed>> {
  const asked = await headers()
  const refused = await tooManyAttempts(addressOf(asked))
  if (refused) return refused
  const outcome = await createAttempt(await playerOf(asked), request)
  if (!outcome.ok) return outcome
  const jar = await cookies()
  jar.set(await cookieOf(outcome.value.player, asked))
  return done(outcome.value.posed)
}
