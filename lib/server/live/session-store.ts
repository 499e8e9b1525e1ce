import 'server-only'
import type { PoolClient } from 'pg'
import { database, inTransaction } from '@/lib/server/platform'
import { type Command, type Session, seatsIn } from '@/lib/session'
import { CHANNEL, chunksOf, type PubSubMessage } from './pubsub-message'
import type { SessionRecord } from './session-queries'

/** Compare-and-set on the version. Other processes are notified by the same commit. */
const UPDATE_SESSION = `WITH moved AS (
  UPDATE "ClassSession" SET "phase" = $3, "locked" = $4, "excluded" = $5, "version" = "version" + 1, "steppedAt" = now(),
    "endedAt" = CASE WHEN $6 THEN now() END
  WHERE "id" = $1 AND "version" = $2 RETURNING "id"
) SELECT pg_notify($7, unnest($8::text[])) FROM moved`

async function updateSession(
  client: Pick<PoolClient, 'query'>,
  { id, version }: SessionRecord,
  session: Session,
  messages: readonly PubSubMessage[],
): Promise<boolean> {
  const { rowCount } = await client.query({
    name: 'move-session',
    text: UPDATE_SESSION,
    values: [
      id,
      version,
      JSON.stringify(session.phase),
      session.locked,
      session.excluded,
      session.phase.name === 'finished',
      CHANNEL,
      messages.map((message) => JSON.stringify(message)),
    ],
  })
  return rowCount === messages.length
}

/** What a command changes beside the session itself. */
async function updateSeat(client: PoolClient, { id }: SessionRecord, command: Command): Promise<void> {
  const seat = `UPDATE "SessionPlayer" SET`
  const where = `WHERE "sessionId" = $1 AND "id" = $2`
  if (command.name === 'remove')
    await client.query(
      `${seat} "removedAt" = now() WHERE "sessionId" = $1 AND "id" = ANY($2) AND "removedAt" IS NULL`,
      [id, command.players],
    )
  if (command.name === 'set-extra-time')
    await client.query(`${seat} "extraTime" = $3 ${where}`, [id, command.player, command.extraTime])
  if (command.name === 'assign-team')
    await client.query(`${seat} "team" = $3 ${where}`, [id, command.player, command.team])
}

/**
 * The totals of each attempt at the end of a session: points from its responses without the excluded questions; its length
 * is the number of questions that were asked.
 */
const ATTEMPT_TOTALS = `UPDATE "Attempt" a SET "points" = t."points", "credits" = t."credits", "position" = $2,
  "length" = $2, "finishedAt" = now()
FROM (
  SELECT p."attemptId", coalesce(sum(r."points") FILTER (WHERE NOT g."position" = ANY($3)), 0)::int AS "points",
    coalesce(array_agg(coalesce(r."credit", 0) ORDER BY g."position") FILTER (WHERE g."position" IS NOT NULL), '{}') AS "credits"
  FROM "SessionPlayer" p
  LEFT JOIN generate_series(0, $2 - 1) AS g("position") ON true
  LEFT JOIN "Response" r ON r."attemptId" = p."attemptId" AND r."position" = g."position"
  WHERE p."sessionId" = $1 GROUP BY p."attemptId"
) t WHERE a."id" = t."attemptId"`

/** Attempts that have no seat (their player took another one) become solo attempts: the session cannot leak keys any more. */
const RELEASE_ATTEMPTS = `UPDATE "Attempt" a SET "mode" = 'solo', "sessionId" = NULL
WHERE a."sessionId" = $1 AND NOT EXISTS (SELECT FROM "SessionPlayer" p WHERE p."attemptId" = a."id")`

const SEAT_COMMANDS: readonly string[] = ['remove', 'set-extra-time', 'assign-team']
const changesSessionOnly = ({ phase }: Session, command: Command) =>
  phase.name !== 'finished' && !SEAT_COMMANDS.includes(command.name)

/** The seats that have changed, as many in a message as fit; with the last of them the new version. */
function messagesOf({ code, version }: SessionRecord, command: Command, from: string): PubSubMessage[] {
  const chunks = chunksOf(seatsIn(command))
  const moved = { code, from, version: version + 1 }
  if (chunks.length === 0) return [moved]
  return chunks.map((seats, index) => (index < chunks.length - 1 ? { code, from, seats } : { ...moved, seats }))
}

/** False: the session has another version by now. */
export async function saveStep(
  record: SessionRecord,
  session: Session,
  command: Command,
  from: string,
): Promise<boolean> {
  const { pool } = database()
  const messages = messagesOf(record, command, from)
  if (changesSessionOnly(session, command)) return updateSession(pool, record, session, messages)
  return inTransaction(pool, async (client) => {
    const isSaved = await updateSession(client, record, session, messages)
    if (isSaved) await updateSeat(client, record, command)
    if (isSaved && session.phase.name === 'finished')
      await finishAttempts(client, record, session, session.phase.askedCount)
    return isSaved
  })
}

async function finishAttempts(client: PoolClient, { id }: SessionRecord, { excluded }: Session, askedCount: number) {
  await client.query({ name: 'attempt-totals', text: ATTEMPT_TOTALS, values: [id, askedCount, excluded] })
  await client.query(RELEASE_ATTEMPTS, [id])
}
