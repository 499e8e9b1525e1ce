import 'server-only'
import type { WirePosed } from '@/lib/contract/attempts'
import { playerCookie } from '@/lib/server/auth'
import { answer, type Caller, type Client, type Handled, type Outcome } from '@/lib/server/http'

interface Started {
  /** Whose attempt it is: a caller who was nobody becomes a player by starting one. */
  readonly player: string
  readonly posed: WirePosed
  /** False: it was open already, and goes on. */
  readonly isNew?: boolean
}

/** The answer to whoever starts an attempt, of whatever mode: 201 for a new one, 200 for one that goes on. */
export async function startedAttempt(
  outcome: Outcome<Started>,
  caller: Caller,
  { isSecure }: Client,
): Promise<Handled<WirePosed>> {
  if (!outcome.ok) return outcome
  const { player, posed, isNew = true } = outcome.value
  return answer(posed, {
    status: isNew ? 201 : 200,
    headers: { location: `/api/v1/attempts/${posed.attempt.id}` },
    cookies: [await playerCookie(player, caller, isSecure)],
  })
}
