import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { migrateQuizzes, packs, storeEditions } from '@/lib/server/packs'
import { database, isDatabaseAway, log, migrate } from '@/lib/server/platform'
import { scheduleJobs } from './jobs'

const PATIENCE_MS = 30_000

/** A database that starts at the same time may need a moment. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isDatabaseAway(error) || Date.now() > until) throw error
      await sleep(250)
    }
  }
}

/** Without packs or tables there is nothing to serve: says why, and ends the process. */
export async function prepare(): Promise<void> {
  try {
    const known = packs()
    const migrations = await patiently(() => migrate(database().pool))
    await patiently(storeEditions)
    void migrateQuizzes().catch((error) => log().warn({ reason: String(error) }, 'older quizzes are migrated later'))
    scheduleJobs()
    log().info({ packs: [...known.keys()], migrations }, 'prepared')
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
