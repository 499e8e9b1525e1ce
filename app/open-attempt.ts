import { redirect } from 'next/navigation'
import type { WirePosed } from '@/lib/contract/attempts'
import type { Outcome, Refused } from '@/lib/server/http'

/** Says on a page of its own that a form was sent too often. */
export function redirectIfTooMany({ refusal }: Refused): void {
  if (refusal === 'too-many') redirect('/too-many')
}

/** Opens the first question of an attempt that a server action started. */
export function openAttempt(outcome: Outcome<WirePosed>): never {
  if (outcome.ok) redirect(`/play/${outcome.value.attempt.id}`)
  redirectIfTooMany(outcome)
  throw new Error(`the attempt was not started: ${outcome.refusal}`)
}
