import 'server-only'
import type { PoolClient } from 'pg'
import { database } from '@/lib/server/platform'
import type { Command, Session } from '@/lib/session'
import { CHANNEL, type PubSubMessage } from './pubsub-message'
import type { SessionRecord } from './session-queries'

/** Saved only over the version it was made from; the others learn of it as it is committed. */
const UPDATE_SESSION = `WITH moved AS (
  UPDATE "ClassSession" SET "phase" = $3, "locked" = $4, "excluded" = $5, "version" = "version" + 1, "steppedAt" = now(),
    "endedAt" = CASE WHEN $6 THEN now() END
  WHERE "id" = $1 AND "version" = $2 RETURNING "id"
) SELECT pg_notify($7, $8) FROM moved`

async function updateSession(
  client: PoolClient,
  { id, version }: SessionRecord,
  session: Session,
  news: PubSubMessage,
) {
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
      JSON.stringify(news),
    ],
  })
  return rowCount === 1
}

/** What a command changes beside the session itself. */
async function updateSeat(client: PoolClient, { id }: SessionRecord, command: Command): Promise<void> {
  const seat = `UPDATE "SessionPlayer" SET`
  const where = `WHERE "sessionId" = $1 AND "id" = $2`
  if (command.name === 'remove') await client.query(`${seat} "removedAt" = now() ${where}`, [id, command.player])
  if (command.name === 'allow')
    await client.query(`${seat} "extraTime" = $3 ${where}`, [id, command.player, command.extraTime])
  if (command.name === 'team') await client.query(`${seat} "team" = $3 ${where}`, [id, command.player, command.team])
}

/**
 * What an attempt in class comes to: its points from its responses, the questions that count for nothing left out. At the
 * end it is as finished as one played alone, and as long as what was asked.
 */
const ATTEMPT_TOTALS = `UPDATE "Attempt" a SET "points" = t."points", "credits" = t."credits", "position" = $2,
  "length" = CASE WHEN $4 THEN $2 ELSE a."length" END, "finishedAt" = CASE WHEN $4 THEN now() END
FROM (
  SELECT p."attemptId", coalesce(sum(r."points") FILTER (WHERE NOT g."position" = ANY($3)), 0)::int AS "points",
    coalesce(array_agg(coalesce(r."credit", 0) ORDER BY g."position") FILTER (WHERE g."position" IS NOT NULL), '{}') AS "credits"
  FROM "SessionPlayer" p
  LEFT JOIN generate_series(0, $2 - 1) AS g("position") ON true
  LEFT JOIN "Response" r ON r."attemptId" = p."attemptId" AND r."position" = g."position"
  WHERE p."sessionId" = $1 GROUP BY p."attemptId"
) t WHERE a."id" = t."attemptId"`

export async function storeAttemptTotals(
  client: Pick<PoolClient, 'query'>,
  session: string,
  asked: number,
  excluded: readonly number[],
  isOver: boolean,
): Promise<void> {
  await client.query({ name: 'tally', text: ATTEMPT_TOTALS, values: [session, asked, excluded, isOver] })
}

/** Attempts that somebody has left for another seat of theirs are practice, now that there is nothing left to give away. */
const RELEASE_ATTEMPTS = `UPDATE "Attempt" a SET "sat" = 'solo', "sessionId" = NULL
WHERE a."sessionId" = $1 AND NOT EXISTS (SELECT FROM "SessionPlayer" p WHERE p."attemptId" = a."id")`

const SEAT_COMMANDS: readonly string[] = ['remove', 'allow', 'team']
const changesSessionOnly = ({ phase }: Session, command: Command) =>
  phase.name !== 'finished' && !SEAT_COMMANDS.includes(command.name)

/** False: somebody else has moved it in the meantime. */
export async function saveStep(
  record: SessionRecord,
  session: Session,
  command: Command,
  from: string,
): Promise<boolean> {
  const seats = 'player' in command ? [command.player] : []
  const news: PubSubMessage = {
    code: record.code,
    from,
    version: record.version + 1,
    ...(seats.length > 0 && { seats }),
  }
  const client = await database().pool.connect()
  try {
    if (changesSessionOnly(session, command)) return await updateSession(client, record, session, news)
    await client.query('BEGIN')
    const moved = await updateSession(client, record, session, news)
    if (moved) await updateSeat(client, record, command)
    if (moved && session.phase.name === 'finished') {
      await storeAttemptTotals(client, record.id, session.phase.asked, session.excluded, true)
      await client.query(RELEASE_ATTEMPTS, [record.id])
    }
    await client.query('COMMIT')
    return moved
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
