import 'server-only'
import { database } from '@/lib/server/platform'
import type { PresenceChange } from './active-room'

const STORE_PRESENCE = `UPDATE "SessionPlayer" p SET "leftAt" = CASE WHEN c."isHere" THEN NULL ELSE now() END
FROM unnest($2::uuid[], $3::boolean[]) AS c("id", "isHere") WHERE p."sessionId" = $1 AND p."id" = c."id"`

const MARK_AS_LEAVING = `UPDATE "SessionPlayer" p SET "leftAt" = now() + $1 * interval '1 millisecond' FROM "ClassSession" s
WHERE s."id" = p."sessionId" AND s."endedAt" IS NULL AND p."leftAt" IS NULL AND p."removedAt" IS NULL`

/** After a restart: every connected player counts as gone when the grace is over, unless they reconnect before. */
export async function markAllAsLeaving(graceMs: number): Promise<void> {
  await database().pool.query({ name: 'mark-as-leaving', text: MARK_AS_LEAVING, values: [graceMs] })
}

/** Stores who is connected, for all processes: nobody waits for the answers of players who have left. */
export async function storePresence(session: string, changes: readonly PresenceChange[]): Promise<void> {
  const ids = changes.map(({ seat }) => seat.id)
  const here = changes.map(({ isConnected }) => isConnected)
  if (ids.length > 0)
    await database().pool.query({ name: 'store-presence', text: STORE_PRESENCE, values: [session, ids, here] })
  for (const { seat, isConnected } of changes) seat.setPresence(isConnected)
}
