import 'server-only'
import { LENGTHS } from '@/lib/quiz'
import { database } from '@/lib/server/platform'
import { firstDayOf, type Period } from '@/lib/standings'

/** Boards of few people: made from what is stored of them whenever they are looked at. */

/** Far beyond any class. */
const PEOPLE_AT_MOST = 5000

export interface GroupScore {
  readonly id: string
  readonly points: number
  readonly nickname: string | null
  readonly nicknameHidden: boolean
  /** From the class's roster: for its teachers only. */
  readonly rosterName?: string | null
}

interface GroupScores {
  readonly scores: readonly GroupScore[]
  /** What can be had at most. */
  readonly most: number
}

export const MAX_POINTS_PER_QUESTION = 1000

/** Hidden everywhere by the owner, or on this board by one of its teachers. `$1` is the id of what the board is of. */
const hiddenOn = (of: 'class' | 'session' | 'assignment'): string => `(p."nicknameHidden" OR EXISTS (
  SELECT FROM "HiddenNickname" h WHERE h."board" = '${of}:' || $1 AND h."playerId" = p."id")) AS "nicknameHidden"`

const CLASS_SCORES = `SELECT p."id", p."nickname", ${hiddenOn('class')}, m."rosterName", max(e."points") AS "points"
FROM "Membership" m JOIN "Player" p ON p."id" = m."playerId" JOIN "BoardEntry" e ON e."playerId" = p."id"
JOIN "Board" b ON b."id" = e."boardId"
WHERE m."classId" = $1::text::uuid AND m."askedAt" IS NULL AND b."period" = $2::"Period" AND b."starts" = $3::date AND b."name" LIKE 'pack:%'
GROUP BY p."id", m."rosterName" ORDER BY p."id" LIMIT ${PEOPLE_AT_MOST}`

/** The members' best, on whichever pack's board they have it. */
export async function classScores(id: string, period: Period, nowMs: number): Promise<GroupScores> {
  const values = [id, period, firstDayOf(period, nowMs)]
  const { rows } = await database().pool.query<GroupScore>({ name: 'class-scores', text: CLASS_SCORES, values })
  return { scores: rows, most: LENGTHS.usual * MAX_POINTS_PER_QUESTION }
}

/** Points of a position that a teacher took out count for nobody. */
const COUNTED_POINTS = `a."points" - (SELECT coalesce(sum(r."points"), 0)::int FROM "Response" r
  WHERE r."attemptId" = a."id" AND r."position" = ANY(w."excluded"))`

const SESSION_SCORES = `SELECT s."playerId" AS "id", s."nickname", ${hiddenOn('session')}, ${COUNTED_POINTS} AS "points"
FROM "SessionPlayer" s JOIN "ClassSession" w ON w."id" = s."sessionId" JOIN "Attempt" a ON a."id" = s."attemptId"
JOIN "Player" p ON p."id" = s."playerId"
WHERE s."sessionId" = $1::text::uuid AND s."removedAt" IS NULL AND NOT p."unlisted" ORDER BY s."joinedAt" LIMIT ${PEOPLE_AT_MOST}`

/** Everybody who sits in it, by the points so far. */
export async function sessionScores(id: string): Promise<GroupScores> {
  const { pool, prisma } = database()
  const session = await prisma.classSession.findUniqueOrThrow({
    where: { id },
    select: { excluded: true, attempts: { take: 1, select: { length: true } } },
  })
  const { rows } = await pool.query<GroupScore>({ name: 'session-scores', text: SESSION_SCORES, values: [id] })
  return { scores: rows, most: maxPointsOf(session.attempts[0]?.length, session.excluded) }
}

/** The best, the first or the last of a player's finished attempts, as the teacher has it; of equal ones the earlier. */
const ASSIGNMENT_SCORES = `SELECT DISTINCT ON (a."playerId") p."id", p."nickname", ${hiddenOn('assignment')}, m."rosterName",
  ${COUNTED_POINTS} AS "points"
FROM "Attempt" a JOIN "Assignment" w ON w."id" = a."assignmentId" JOIN "Player" p ON p."id" = a."playerId"
LEFT JOIN "Membership" m ON m."classId" = w."classId" AND m."playerId" = p."id"
WHERE a."assignmentId" = $1::text::uuid AND a."finishedAt" IS NOT NULL AND NOT p."unlisted"
ORDER BY a."playerId",
  CASE w."countingRule" WHEN 'best' THEN -(${COUNTED_POINTS})::float WHEN 'first' THEN extract(epoch FROM a."startedAt")
    ELSE -extract(epoch FROM a."startedAt") END, a."startedAt" LIMIT ${PEOPLE_AT_MOST}`

export async function assignmentScores(id: string): Promise<GroupScores> {
  const { pool, prisma } = database()
  const assignment = await prisma.assignment.findUniqueOrThrow({
    where: { id },
    select: { excluded: true, attempts: { take: 1, select: { length: true } } },
  })
  const { rows } = await pool.query<GroupScore>({ name: 'assignment-scores', text: ASSIGNMENT_SCORES, values: [id] })
  return { scores: rows, most: maxPointsOf(assignment.attempts[0]?.length, assignment.excluded) }
}

const maxPointsOf = (length: number = LENGTHS.usual, excluded: readonly number[]): number =>
  Math.max(1, length - excluded.filter((position) => position < length).length) * MAX_POINTS_PER_QUESTION
