import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { database, inTransaction, log } from '@/lib/server/platform'
import { itemsColumn } from './new-quiz'
import { type QuizRow, restore } from './quizzes'

/**
 * Release 0.1 stored no items: a quiz was drawn again from its seed whenever it was looked at. Here each is drawn once
 * more, from the edition that it was drawn from, and stored. That runs beside the service, which draws those that are not
 * stored yet for itself; it may be interrupted at any time, and several processes may do it at once.
 */

/** Quizzes drawn in one transaction: each takes some ms, and a player's next request waits for one of them at most. */
const BATCH = 20

/** Does not wait for those that another process is at, and keeps nobody from beginning an attempt at one. */
const PENDING = `SELECT "id", "pack", "edition", "seed", "spec", "items" FROM "Quiz"
WHERE "items" IS NULL AND "id" > $1 ORDER BY "id" LIMIT ${BATCH} FOR NO KEY UPDATE SKIP LOCKED`

const STORE = `UPDATE "Quiz" SET "edition" = drawn."edition", "items" = drawn."items"
FROM unnest($1::uuid[], $2::text[], $3::jsonb[]) AS drawn ("id", "edition", "items") WHERE "Quiz"."id" = drawn."id"`

interface Batch {
  /** The last id that was looked at; undefined: there are no more. */
  readonly last: string | undefined
  readonly migrated: number
}

async function migrateBatch(client: PoolClient, after: string): Promise<Batch> {
  const { rows } = await client.query<QuizRow>(PENDING, [after])
  const drawn: { id: string; edition: string; items: string }[] = []
  for (const row of rows) {
    const restored = await restore(row, database().prisma)
    if (restored) {
      const items = JSON.stringify(itemsColumn(restored.quiz))
      drawn.push({ id: row.id, edition: restored.pack.edition, items })
    }
    await nextTurn()
  }
  const columns = [drawn.map(({ id }) => id), drawn.map(({ edition }) => edition), drawn.map(({ items }) => items)]
  if (drawn.length > 0) await client.query(STORE, columns)
  return { last: rows.at(-1)?.id, migrated: drawn.length }
}

const FIRST = '00000000-0000-0000-0000-000000000000'

/** How many quizzes were stored. Those of an edition that nobody knows stay as they are. */
export async function migrateQuizzes(): Promise<number> {
  let migrated = 0
  for (let after: string | undefined = FIRST; after !== undefined; ) {
    const from: string = after
    const batch: Batch = await inTransaction(database().pool, (client) => migrateBatch(client, from))
    migrated += batch.migrated
    if (batch.migrated > 0 && migrated % 1000 < BATCH) log().info({ migrated }, 'storing the items of older quizzes')
    after = batch.last
  }
  return migrated
}
