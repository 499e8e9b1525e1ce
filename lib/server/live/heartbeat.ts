import 'server-only'
import type { Client } from 'pg'

/** Shorter than this was nobody away. */
export const DOWNTIME_AFTER_MS = 1_250

const LAST_HEARTBEAT = `SELECT extract(epoch FROM clock_timestamp() - "at")::float8 * 1000 AS "goneMs" FROM "Heartbeat" WHERE "id" = 1 FOR UPDATE`
const STORE_HEARTBEAT = `UPDATE "Heartbeat" SET "at" = clock_timestamp() WHERE "id" = 1`

/**
 * Says that the service is there, for all processes. If it was away before (the app, the database, or all of it), `giveBack`
 * is called with how long, before anybody else can say so: once, whichever process is the first one back.
 */
export async function heartbeat(client: Client, giveBack: (goneMs: number) => Promise<void>): Promise<void> {
  await client.query('BEGIN')
  try {
    const { rows } = await client.query<{ goneMs: number }>(LAST_HEARTBEAT)
    const goneMs = rows[0]?.goneMs ?? 0
    if (goneMs > DOWNTIME_AFTER_MS) await giveBack(goneMs)
    await client.query(STORE_HEARTBEAT)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}
