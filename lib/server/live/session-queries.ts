import 'server-only'
import { z } from 'zod'
import type { QuizRecord } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import { type Phase, phaseSchema, type Settings, settings } from '@/lib/session'

/** A session as it is stored. */
export interface SessionRecord {
  readonly id: string
  readonly code: string
  readonly hostId: string
  readonly classId: string | undefined
  readonly version: number
  readonly phase: Phase
  readonly settings: Settings
  readonly locked: boolean
  readonly excluded: readonly number[]
  readonly quiz: QuizRecord
}

/** A seat as it is stored. */
export interface SeatRecord {
  readonly id: string
  readonly playerId: string
  readonly attemptId: string
  readonly nickname: string
  readonly team: number | null
  readonly extraTime: number
  readonly joinedAtPosition: number
  readonly isRemoved: boolean
  /** When they left, by Unix time in ms; yet to come: when they will have, unless they are back by then. */
  readonly leavesAt: number | null
  readonly rosterName: string | null
}

/** An answer as it is stored; the response itself only of the position asked for. */
export interface ResponseRecord {
  readonly attemptId: string
  readonly position: number
  readonly credit: number
  readonly points: number
  readonly response: unknown
}

const SESSION = `SELECT s."id", s."code", s."hostId", s."classId", s."version", s."phase", s."settings", s."locked",
  s."excluded", q."id" AS "quizId", q."pack", q."edition", q."spec"
FROM "ClassSession" s JOIN "Quiz" q ON q."id" = s."quizId"`

const sessionRow = z
  .object({
    id: z.string(),
    code: z.string(),
    hostId: z.string(),
    classId: z.string().nullable(),
    version: z.number(),
    phase: phaseSchema,
    settings,
    locked: z.boolean(),
    excluded: z.array(z.number()),
    quizId: z.string(),
    pack: z.string(),
    edition: z.string(),
    spec: z.unknown(),
  })
  .transform(({ classId, quizId, pack, edition, spec, ...row }): SessionRecord => {
    return { ...row, classId: classId ?? undefined, quiz: { id: quizId, pack, edition, spec } }
  })

/** The running session of a code, or the last one that had it. */
export async function sessionByCode(code: string): Promise<SessionRecord | undefined> {
  const { rows } = await database().pool.query({
    name: 'session-by-code',
    text: `${SESSION} WHERE s."code" = $1 ORDER BY s."endedAt" IS NULL DESC, s."createdAt" DESC LIMIT 1`,
    values: [code],
  })
  return rows[0] && sessionRow.parse(rows[0])
}

export async function sessionById(id: string): Promise<SessionRecord | undefined> {
  const { rows } = await database().pool.query({
    name: 'session-by-id',
    text: `${SESSION} WHERE s."id" = $1`,
    values: [id],
  })
  return rows[0] && sessionRow.parse(rows[0])
}

const IS_RELATED = `SELECT FROM "ClassSession" s WHERE s."code" = $1 AND (
  s."hostId" = $2 OR EXISTS (SELECT FROM "ClassTeacher" t WHERE t."classId" = s."classId" AND t."userId" = $2)
  OR EXISTS (SELECT FROM "SessionPlayer" p WHERE p."sessionId" = s."id" AND p."playerId" = $3 AND p."removedAt" IS NULL)
) LIMIT 1`

/** Whether somebody hosts a session of this code, teaches its class or has a seat in it. */
export async function isRelated(
  code: string,
  { user, player }: { readonly user?: string | undefined; readonly player?: string | undefined },
): Promise<boolean> {
  if (user === undefined && player === undefined) return false
  const values = [code, user ?? null, player ?? null]
  return (await database().pool.query({ name: 'is-related', text: IS_RELATED, values })).rowCount === 1
}

const SEATS = `SELECT p."id", p."playerId", p."attemptId", p."nickname", p."team", p."extraTime", p."joinedAtPosition",
  p."removedAt" IS NOT NULL AS "isRemoved", (extract(epoch FROM p."leftAt") * 1000)::float8 AS "leavesAt", m."rosterName"
FROM "SessionPlayer" p JOIN "ClassSession" s ON s."id" = p."sessionId"
LEFT JOIN "Membership" m ON m."classId" = s."classId" AND m."playerId" = p."playerId"
WHERE p."sessionId" = $1`

export async function seatsOf(session: string): Promise<SeatRecord[]> {
  const text = `${SEATS} ORDER BY p."joinedAt", p."id"`
  return (await database().pool.query<SeatRecord>({ name: 'seats', text, values: [session] })).rows
}

export async function seatsAmong(session: string, ids: readonly string[]): Promise<SeatRecord[]> {
  const text = `${SEATS} AND p."id" = ANY($2)`
  return (await database().pool.query<SeatRecord>({ name: 'seats-among', text, values: [session, ids] })).rows
}

export async function seatBy(
  session: string,
  by: 'playerId' | 'recoveryHash',
  value: string,
): Promise<SeatRecord | undefined> {
  const text = `${SEATS} AND p."${by}" = $2`
  return (await database().pool.query<SeatRecord>({ name: `seat-by-${by}`, text, values: [session, value] })).rows[0]
}

const RESPONSES = `SELECT r."attemptId", r."position", r."credit", r."points",
  CASE WHEN r."position" = $2 THEN r."response" END AS "response"
FROM "SessionPlayer" p JOIN "Response" r ON r."attemptId" = p."attemptId" WHERE p."sessionId" = $1`

export async function responsesOf(session: string, position: number): Promise<ResponseRecord[]> {
  return (await database().pool.query<ResponseRecord>({ name: 'marks', text: RESPONSES, values: [session, position] }))
    .rows
}

/** But those of the attempts that are known. */
export async function responsesAt(
  session: string,
  position: number,
  known: readonly string[],
): Promise<ResponseRecord[]> {
  const text = `${RESPONSES} AND r."position" = $2 AND p."attemptId" <> ALL($3)`
  return (await database().pool.query<ResponseRecord>({ name: 'marks-at', text, values: [session, position, known] }))
    .rows
}

const RESPONSE_COUNT = `SELECT count(*)::int AS "count" FROM "SessionPlayer" p
JOIN "Response" r ON r."attemptId" = p."attemptId" AND r."position" = $2
WHERE p."sessionId" = $1 AND p."removedAt" IS NULL`

export async function responseCountAt(session: string, position: number): Promise<number> {
  const { rows } = await database().pool.query<{ count: number }>({
    name: 'answers-at',
    text: RESPONSE_COUNT,
    values: [session, position],
  })
  return rows[0]?.count ?? 0
}

/** The sessions that have a question open: time runs in them. */
export async function askingCodes(): Promise<string[]> {
  const { rows } = await database().pool.query<{ code: string }>(
    `SELECT "code" FROM "ClassSession" WHERE "endedAt" IS NULL AND "phase"->>'name' = 'asking'`,
  )
  return rows.map(({ code }) => code)
}

/** Longer than any lesson with its break. */
const ABANDONED_AFTER = '6 hours'

/** The sessions that run but have not been moved for long. */
export async function abandonedCodes(): Promise<string[]> {
  const { rows } = await database().pool.query<{ code: string }>(
    `SELECT "code" FROM "ClassSession" WHERE "endedAt" IS NULL AND "steppedAt" < now() - $1::interval LIMIT 100`,
    [ABANDONED_AFTER],
  )
  return rows.map(({ code }) => code)
}
