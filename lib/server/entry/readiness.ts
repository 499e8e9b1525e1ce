import 'server-only'
import { z } from 'zod'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { packs } from '@/lib/server/packs'
import { database, isMigrated } from '@/lib/server/platform'

export const ready = z.object({ status: z.literal('ready'), packs: z.number().int() })

/** On a full disk PostgreSQL still reads. The row keeps its value. */
const WRITE_A_ROW = 'UPDATE "Heartbeat" SET "at" = "at"'

/** Throws if the database is away or cannot write, which is answered as everywhere: 503. */
export async function readiness(): Promise<Outcome<z.infer<typeof ready>>> {
  await database().pool.query(WRITE_A_ROW)
  return (await isMigrated(database().pool)) ? done({ status: 'ready', packs: packs().size }) : refuse('unavailable')
}
