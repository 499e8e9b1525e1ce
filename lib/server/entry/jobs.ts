import 'server-only'
import type { PoolClient } from 'pg'
import { deleteExpiredTries } from '@/lib/server/accounts'
import { countFinishedAttempts, LOCK_BOARDS, lockBoards } from '@/lib/server/leaderboards'
import { database, inTransaction, isDatabaseAway, log, settings } from '@/lib/server/platform'
import { firstDayOf, PERIODS } from '@/lib/standings'

/** What a process does by itself from time to time. */

const BOARDS_EVERY_MS = 5_000
const DAY_MS = 86_400_000
/** The start has other things to do first. */
const RETENTION_AFTER_MS = 60_000

/** Boards of days, weeks and months that are over: nobody can ask for them. */
export async function dropPastBoards(now = new Date()): Promise<void> {
  const { prisma } = database()
  for (const period of PERIODS) {
    const current = new Date(firstDayOf(period, now.getTime()))
    await prisma.$transaction([
      lockBoards(prisma),
      prisma.board.deleteMany({ where: { period, starts: { lt: current } } }),
    ])
  }
}

/** Of several processes one does it; the others find nothing to do. */
const LOCK = 'SELECT pg_try_advisory_xact_lock(60011002) AS "mine"'
/** How many guests at a time: each batch is a short transaction, and what was deleted stays so if the next one fails. */
const BATCH = 200

/** Guests who neither began nor answered anything since. */
const IDLE = `SELECT "id" FROM "Player" WHERE "userId" IS NULL AND "lastSeenAt" < $1
  AND NOT EXISTS (SELECT FROM "Attempt" WHERE "playerId" = "Player"."id" AND "posedAt" >= $1)
  ORDER BY "lastSeenAt" LIMIT $2 FOR UPDATE SKIP LOCKED`
const SAT = 'SELECT DISTINCT "quizId" FROM "Attempt" WHERE "playerId" = ANY($1::uuid[])'
const GONE = 'DELETE FROM "Player" WHERE "id" = ANY($1::uuid[])'
/** Quizzes that were theirs alone. The quiz of a day is everybody's. */
const UNUSED = `DELETE FROM "Quiz" WHERE "id" = ANY($1::uuid[]) AND "day" IS NULL
  AND NOT EXISTS (SELECT FROM "Attempt" WHERE "quizId" = "Quiz"."id")
  AND NOT EXISTS (SELECT FROM "Assignment" WHERE "quizId" = "Quiz"."id")
  AND NOT EXISTS (SELECT FROM "ClassSession" WHERE "quizId" = "Quiz"."id")`

async function batch(client: PoolClient, before: Date): Promise<number> {
  const { rows } = await client.query<{ mine: boolean }>(LOCK)
  if (!rows[0]?.mine) return 0
  await client.query(LOCK_BOARDS)
  const idle = await client.query<{ id: string }>(IDLE, [before, BATCH])
  const players = idle.rows.map(({ id }) => id)
  const played = await client.query<{ quizId: string }>(SAT, [players])
  await client.query(GONE, [players])
  await client.query(UNUSED, [played.rows.map(({ quizId }) => quizId)])
  return players.length
}

/** Deletes guests who stayed away for longer than they are kept, with all they played. Says how many. */
export async function forgetIdleGuests(now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - settings().guestRetentionDays * DAY_MS)
  let gone = 0
  for (;;) {
    const some = await inTransaction(database().pool, (client) => batch(client, before))
    gone += some
    if (some < BATCH) return gone
  }
}

/** The next round does what one that failed has left. */
async function runJob(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isDatabaseAway(error)) log().warn({ reason: String(error) }, what)
  }
}

async function keepBoards(): Promise<void> {
  await countFinishedAttempts()
  await dropPastBoards()
}

async function forgetOld(): Promise<void> {
  const guests = await forgetIdleGuests()
  await deleteExpiredTries()
  if (guests > 0) log().info({ guests }, 'forgot idle guests')
}

/** Counts what was finished every few seconds, so that whoever looks at a board finds little left to count. */
function scheduleBoards(): void {
  setTimeout(() => runJob('boards not kept', keepBoards).finally(scheduleBoards), BOARDS_EVERY_MS).unref()
}

/** Soon after the start, then once a day. */
function scheduleRetention(afterMs: number): void {
  const again = () => scheduleRetention(DAY_MS)
  setTimeout(() => runJob('idle guests not forgotten', forgetOld).finally(again), afterMs).unref()
}

export function scheduleJobs(): void {
  scheduleBoards()
  scheduleRetention(RETENTION_AFTER_MS)
}
