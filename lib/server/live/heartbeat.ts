import 'server-only'
import type { Client } from 'pg'

/** Shorter than this was nobody away. */
export const AWAY_MS = 1_250

const BEFORE = `SELECT extract(epoch FROM clock_timestamp() - "at")::float8 * 1000 AS "goneMs" FROM "Heartbeat" WHERE "id" = 1 FOR UPDATE`
const BEAT = `UPDATE "Heartbeat" SET "at" = clock_timestamp() WHERE "id" = 1`

/**
 * Says that the service is there, for all processes. If it was away before (the app, the database, or all of it), `giveBack`
 * is called with how long, before anybody else can say so: once, whichever process is the first one back.
 */
export async function beat(client: Client, giveBack: (goneMs: number) => Promise<void>): Promise<void> {
  await client.query('BEGIN')
  try {
    const { rows } = await client.query<{ goneMs: number }>(BEFORE)
    const goneMs = rows[0]?.goneMs ?? 0
    if (goneMs > AWAY_MS) await giveBack(goneMs)
    await client.query(BEAT)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}
