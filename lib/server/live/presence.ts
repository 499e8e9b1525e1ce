import 'server-only'
import { database } from '../database'
import type { Coming } from './hall'

const STORE = `UPDATE "SessionPlayer" p SET "leftAt" = CASE WHEN c."isHere" THEN NULL ELSE now() END
FROM unnest($2::uuid[], $3::boolean[]) AS c("id", "isHere") WHERE p."sessionId" = $1 AND p."id" = c."id"`

/** Who has a screen open, for all processes: nobody waits for the answers of who has gone. */
export async function storeComings(session: string, comings: readonly Coming[]): Promise<void> {
  const ids = comings.map(({ seat }) => seat.id)
  const here = comings.map(({ isHere }) => isHere)
  await database().pool.query({ name: 'store-comings', text: STORE, values: [session, ids, here] })
}
