import 'server-only'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { database, isUniqueViolation } from '@/lib/server/platform'
import type { SeatRecord } from './session-queries'

/** Somebody who is about to play. */
export interface NewSeat {
  readonly session: string
  readonly seat: string
  readonly attempt: string
  readonly player: string
  readonly nickname: string
  readonly nicknameKey: string
  readonly recoveryHash: string
  readonly team: number | undefined
  readonly joinedAtPosition: number
  readonly length: number
}

/** Player, attempt and seat in one statement and so in one commit; extra time is what the class's roster says. */
const INSERT_SEAT = `WITH session AS (
  SELECT "id", "quizId", "classId" FROM "ClassSession" WHERE "id" = $1 AND NOT "locked" AND "endedAt" IS NULL
), player AS (
  INSERT INTO "Player" ("id") SELECT $4 FROM session ON CONFLICT ("id") DO UPDATE SET "lastSeenAt" = now() RETURNING "id"
), attempt AS (
  INSERT INTO "Attempt" ("id", "playerId", "quizId", "mode", "ranked", "sessionId", "length")
  SELECT $3, player."id", session."quizId", 'live', false, session."id", $10 FROM session, player RETURNING "id", "playerId"
), member AS (
  SELECT m."extraTime", m."rosterName" FROM session JOIN "Membership" m ON m."classId" = session."classId" AND m."playerId" = $4
), seat AS (
  INSERT INTO "SessionPlayer"
    ("sessionId", "id", "playerId", "attemptId", "nickname", "nicknameKey", "recoveryHash", "team", "joinedAtPosition", "extraTime")
  SELECT $1, $2, "playerId", "id", $5, $6, $7, $8, $9, coalesce((SELECT "extraTime" FROM member), 0) FROM attempt RETURNING *
)
SELECT "id", "playerId", "attemptId", "nickname", "team", "extraTime", "joinedAtPosition", false AS "isRemoved",
  NULL::float8 AS "leavesAt", (SELECT "rosterName" FROM member) AS "rosterName" FROM seat`

/** The nickname, or the player has a seat already: which of the two is found first is PostgreSQL's business. */
export async function insertSeat(entrant: NewSeat): Promise<Outcome<SeatRecord>> {
  const { session, seat, attempt, player, nickname, nicknameKey, recoveryHash, team, joinedAtPosition, length } =
    entrant
  try {
    const { rows } = await database().pool.query<SeatRecord>({
      name: 'take-seat',
      text: INSERT_SEAT,
      values: [
        session,
        seat,
        attempt,
        player,
        nickname,
        nicknameKey,
        recoveryHash,
        team ?? null,
        joinedAtPosition,
        length,
      ],
    })
    return rows[0] ? done(rows[0]) : refuse('locked')
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('nickname-taken')
    throw error
  }
}
