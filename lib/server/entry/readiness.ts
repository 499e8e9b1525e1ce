import 'server-only'
import { done, type Outcome, refuse } from '@/lib/server/http/refusals'
import { packs } from '@/lib/server/packs/packs'
import { database } from '@/lib/server/platform/database'
import { isMigrated } from '@/lib/server/platform/migrations'

/** Throws if the database is away, which the route answers as any other: 503. */
export async function readiness(): Promise<Outcome<{ status: 'ready'; packs: number }>> {
  return (await isMigrated(database().pool)) ? done({ status: 'ready', packs: packs().size }) : refuse('unavailable')
}
