import 'server-only'
import { database } from '@/lib/server/platform'
import type { SessionRegistry } from './session-registry'

/** What runs of somebody's who is about to be deleted. */
export interface SeatsToRemove {
  readonly seats: readonly { readonly code: string; readonly id: string }[]
}

const SEATS_OF_PLAYER = `SELECT s."code", p."id" FROM "SessionPlayer" p JOIN "ClassSession" s ON s."id" = p."sessionId"
WHERE p."playerId" = $1 AND s."endedAt" IS NULL`

const HOSTED_SESSIONS = `SELECT "code" FROM "ClassSession" WHERE "hostId" = $1 AND "endedAt" IS NULL`

/** Before: the classes that somebody hosts are ended, so that nobody sits in one that is no more. */
export async function endHostedSessions(
  sessions: SessionRegistry,
  player: string,
  user: string | undefined,
): Promise<SeatsToRemove> {
  const { pool } = database()
  const hosted = user ? (await pool.query<{ code: string }>(HOSTED_SESSIONS, [user])).rows : []
  for (const { code } of hosted) {
    const room = await sessions.findRoom(code)
    await room?.apply({ name: 'end' })
  }
  return { seats: (await pool.query<{ code: string; id: string }>(SEATS_OF_PLAYER, [player])).rows }
}

/** After: the seats are seen to be empty, here and elsewhere. */
export async function removeSeats(sessions: SessionRegistry, { seats }: SeatsToRemove): Promise<void> {
  for (const { code, id } of seats) {
    const room = await sessions.findRoom(code)
    if (!room) continue
    await room.loadSeats([id])
    room.notifySeats([id])
  }
}
