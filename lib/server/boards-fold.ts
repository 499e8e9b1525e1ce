import 'server-only'
import type { PoolClient } from 'pg'
import { isSuspect } from '@/lib/standings'
import { writeEntries, writeTallies } from './boards-entries'
import { countsOnBoards, type Finished, finishedAttempts } from './boards-finished'
import { database } from './database'
import { inTransaction } from './transaction'

/**
 * Counting finished attempts on the boards. An attempt is recorded by being finished: nothing more has to be stored with
 * its last answer. What is finished and not yet counted is counted here, every few seconds and before every look at a
 * board, so that boards are exact and answers do not wait for them. It is noted as counted in the transaction that counts
 * it: nothing is counted twice, and what was interrupted is taken up again.
 *
 * What stands on a pack's board is alike: ranked attempts at quizzes of the usual length, with all kinds of question that
 * the pack can ask, played alone or as the day's quiz; the best of each player. Shorter quizzes and those of chosen kinds
 * would be other games under the same name.
 */

/** So many at a time: their players' rows are locked meanwhile. */
const BATCH = 200

/** Who is about to be deleted or unlisted in this moment is waited for; who is after it, waits for us. */
const PLAYERS = `SELECT "id", "unlisted" FROM "Player" WHERE "id" = ANY($1::uuid[]) ORDER BY "id" FOR SHARE`

/** Of those that are counted by two at the same time, the second finds none left. */
const CLAIMED = `UPDATE "Attempt" SET "tallied" = true, "suspect" = "id" = ANY($2::uuid[]), "ranked" = NOT "id" = ANY($2::uuid[])
WHERE "id" IN (SELECT "id" FROM "Attempt" WHERE "id" = ANY($1::uuid[]) AND "ranked" AND NOT "tallied" ORDER BY "id" FOR UPDATE)
RETURNING "id"`

/** One writer at a time: two would meet on the counts of a board and of a player in any order. */
export const ONE_WRITER = `SELECT pg_advisory_xact_lock(72707370)`

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

async function count(client: PoolClient, attempts: readonly Finished[], nowMs: number): Promise<void> {
  const judged = attempts.filter(countsOnBoards)
  const suspects = new Set(idsOf(judged.filter(({ elapsedMs }) => isSuspect(elapsedMs))))
  const players = await client.query<{ id: string; unlisted: boolean }>(PLAYERS, [
    attempts.map(({ playerId }) => playerId),
  ])
  const listed = new Set(idsOf(players.rows.filter(({ unlisted }) => !unlisted)))
  const claimed = await client.query<{ id: string }>(CLAIMED, [idsOf(attempts), [...suspects]])
  const ours = new Set(idsOf(claimed.rows))
  const counted = judged.filter(({ id }) => ours.has(id) && !suspects.has(id))
  await client.query(ONE_WRITER)
  await writeTallies(client, counted)
  await writeEntries(
    client,
    counted.filter(({ playerId }) => listed.has(playerId)),
    nowMs,
  )
}

/** Counts everything that was finished before it was called. */
export async function foldFinished(now: Date = new Date()): Promise<void> {
  for (;;) {
    const attempts = await finishedAttempts(BATCH)
    if (attempts.length > 0) await inTransaction(database().pool, (client) => count(client, attempts, now.getTime()))
    if (attempts.length < BATCH) return
  }
}
