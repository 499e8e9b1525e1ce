import 'server-only'
import { database } from './database'
import { isMigrated } from './migrate'
import { packs } from './packs'
import { done, type Outcome, refuse } from './refusal'

/** Throws if the database is away, which the route answers as any other: 503. */
export async function readiness(): Promise<Outcome<{ status: 'ready'; packs: number }>> {
  return (await isMigrated(database().pool)) ? done({ status: 'ready', packs: packs().size }) : refuse('unavailable')
}
