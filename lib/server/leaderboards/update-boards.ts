import 'server-only'
import type { PoolClient } from 'pg'
import { database, inTransaction } from '@/lib/server/platform'
import { isSuspect } from '@/lib/standings'
import { writeEntries, writeTallies } from './board-entries'
import { LOCK_BOARDS } from './board-lock'
import { countsOnBoards, type FinishedAttempt, finishedAttempts } from './eligibility'

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

/** The size of a batch, whose players' rows stay locked while it is counted. */
const BATCH = 200

/** FOR SHARE serialises with deleting and unlisting a player, in either order. */
const LOCK_PLAYERS = `SELECT "id", "unlisted" FROM "Player" WHERE "id" = ANY($1::uuid[]) ORDER BY "id" FOR SHARE`

/**
 * Of two processes that count the same attempts the second claims none. An attempt that became another player's since it
 * was read is left to the next round.
 */
const CLAIM_ATTEMPTS = `UPDATE "Attempt" SET "tallied" = true, "suspect" = "id" = ANY($2::uuid[]), "ranked" = NOT "id" = ANY($2::uuid[])
WHERE "id" IN (
  SELECT "Attempt"."id" FROM unnest($1::uuid[], $3::uuid[]) AS read ("id", "playerId")
  JOIN "Attempt" ON "Attempt"."id" = read."id" AND "Attempt"."playerId" = read."playerId"
  WHERE "ranked" AND NOT "tallied" ORDER BY "Attempt"."id" FOR UPDATE OF "Attempt")
RETURNING "id"`

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

/** How many of them were still to be counted. */
async function countAttempts(client: PoolClient, attempts: readonly FinishedAttempt[], nowMs: number): Promise<number> {
  await client.query(LOCK_BOARDS)
  const eligible = attempts.filter(countsOnBoards)
  const suspects = new Set(idsOf(eligible.filter(({ elapsedMs }) => isSuspect(elapsedMs))))
  const owners = attempts.map(({ playerId }) => playerId)
  const players = await client.query<{ id: string; unlisted: boolean }>(LOCK_PLAYERS, [owners])
  const listedPlayers = new Set(idsOf(players.rows.filter(({ unlisted }) => !unlisted)))
  const claimed = await client.query<{ id: string }>(CLAIM_ATTEMPTS, [idsOf(attempts), [...suspects], owners])
  const claimedIds = new Set(idsOf(claimed.rows))
  const counted = eligible.filter(({ id }) => claimedIds.has(id) && !suspects.has(id))
  await writeTallies(client, counted)
  await writeEntries(
    client,
    counted.filter(({ playerId }) => listedPlayers.has(playerId)),
    nowMs,
  )
  return claimedIds.size
}

/** Counts everything that was finished before it was called. */
export async function countFinishedAttempts(now: Date = new Date()): Promise<void> {
  for (;;) {
    const attempts = await finishedAttempts(BATCH)
    if (attempts.length === 0) return
    const counted = await inTransaction(database().pool, (client) => countAttempts(client, attempts, now.getTime()))
    if (attempts.length < BATCH && counted === attempts.length) return
  }
}
