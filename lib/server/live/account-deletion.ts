import 'server-only'
import { database } from '@/lib/server/platform'
import type { Live } from './session-registry'

/** What runs of somebody's who is about to be deleted. */
export interface Departing {
  readonly seats: readonly { readonly code: string; readonly id: string }[]
}

const SEATS = `SELECT s."code", p."id" FROM "SessionPlayer" p JOIN "ClassSession" s ON s."id" = p."sessionId"
WHERE p."playerId" = $1 AND s."endedAt" IS NULL`

const HOSTED = `SELECT "code" FROM "ClassSession" WHERE "hostId" = $1 AND "endedAt" IS NULL`

/** Before: the classes that somebody hosts are ended, so that nobody sits in one that is no more. */
export async function endHostedSessions(sessions: Live, player: string, user: string | undefined): Promise<Departing> {
  const { pool } = database()
  const hosted = user ? (await pool.query<{ code: string }>(HOSTED, [user])).rows : []
  for (const { code } of hosted) {
    const hall = await sessions.hall(code)
    await hall?.act({ name: 'end' })
  }
  return { seats: (await pool.query<{ code: string; id: string }>(SEATS, [player])).rows }
}

/** After: the seats are seen to be empty, here and elsewhere. */
export async function removeSeats(sessions: Live, { seats }: Departing): Promise<void> {
  for (const { code, id } of seats) {
    const hall = await sessions.hall(code)
    if (!hall) continue
    await hall.fetchSeats([id])
    hall.notifySeats([id])
  }
}
