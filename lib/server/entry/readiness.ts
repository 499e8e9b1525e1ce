import 'server-only'
import { z } from 'zod'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { packs } from '@/lib/server/packs'
import { database, isMigrated } from '@/lib/server/platform'

export const ready = z.object({ status: z.literal('ready'), packs: z.number().int() })

/** Throws if the database is away, which is answered as everywhere: 503. */
export async function readiness(): Promise<Outcome<z.infer<typeof ready>>> {
  return (await isMigrated(database().pool)) ? done({ status: 'ready', packs: packs().size }) : refuse('unavailable')
}
