import 'server-only'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { packs } from '@/lib/server/packs'
import { database, isMigrated } from '@/lib/server/platform'

/** Throws if the database is away, which the route answers as any other: 503. */
export async function readiness(): Promise<Outcome<{ status: 'ready'; packs: number }>> {
  return (await isMigrated(database().pool)) ? done({ status: 'ready', packs: packs().size }) : refuse('unavailable')
}
