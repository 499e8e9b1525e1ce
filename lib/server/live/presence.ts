import 'server-only'
import { database } from '@/lib/server/platform'
import type { PresenceChange } from './active-room'
import { BACK_WITHIN_MS } from './timing'

const STORE_PRESENCE = `UPDATE "SessionPlayer" p SET "leftAt" = CASE WHEN c."isHere" THEN NULL ELSE now() END
FROM unnest($2::uuid[], $3::boolean[]) AS c("id", "isHere") WHERE p."sessionId" = $1 AND p."id" = c."id"`

const MARK_AS_LEAVING = `UPDATE "SessionPlayer" p SET "leftAt" = now() + $1 * interval '1 millisecond' FROM "ClassSession" s
WHERE s."id" = p."sessionId" AND s."endedAt" IS NULL AND p."leftAt" IS NULL AND p."removedAt" IS NULL`

/** The service was away, and all screens with it: whoever comes back is known to be here, everybody else to have left. */
export async function markAllAsLeaving(): Promise<void> {
  await database().pool.query({ name: 'doubt-all', text: MARK_AS_LEAVING, values: [BACK_WITHIN_MS] })
}

/** Who has a screen open, for all processes: nobody waits for the answers of who has gone. */
export async function storePresence(session: string, comings: readonly PresenceChange[]): Promise<void> {
  const ids = comings.map(({ seat }) => seat.id)
  const here = comings.map(({ isConnected }) => isConnected)
  if (ids.length > 0)
    await database().pool.query({ name: 'store-comings', text: STORE_PRESENCE, values: [session, ids, here] })
  for (const { seat, isConnected } of comings) seat.setPresence(isConnected)
}
