import 'server-only'
import type { Client } from 'pg'
import { inTransactionOn } from '@/lib/server/platform'

/** A longer gap between two heartbeats is downtime. */
const DOWNTIME_AFTER_MS = 1_250

const LAST_HEARTBEAT = `SELECT extract(epoch FROM clock_timestamp() - "at")::float8 * 1000 AS "goneMs" FROM "Heartbeat" WHERE "id" = 1 FOR UPDATE`
const STORE_HEARTBEAT = `UPDATE "Heartbeat" SET "at" = clock_timestamp() WHERE "id" = 1`

/**
 * Says that the service is there, for all processes. If it was away before (the app, the database, or all of it),
 * `compensate` is called with how long, before anybody else can say so: once, by whichever process is back first.
 */
export const heartbeat = (client: Client, compensate: (goneMs: number) => Promise<void>): Promise<void> =>
  inTransactionOn(client, async () => {
    const { rows } = await client.query<{ goneMs: number }>(LAST_HEARTBEAT)
    const goneMs = rows[0]?.goneMs ?? 0
    if (goneMs > DOWNTIME_AFTER_MS) await compensate(goneMs)
    await client.query(STORE_HEARTBEAT)
  })
