import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { WireAnswered } from '@/lib/contract/attempts'
import { localizedVerdict } from '@/lib/contract/localized-verdict'
import type { Quiz } from '@/lib/quiz'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { quizOf } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import type { Locale } from '@/lib/text/locale'
import { loadAssignmentStatus } from './assignment-terms'
import { type AttemptProgress, type FixedAttempt, fixedAttempt, loadAttempt, wireAttempt } from './attempt-store'
import { localizedExplanation, type Mark, shownAt } from './localized-question'

/**
 * Stores an answer and moves the attempt on, in one statement and so in one commit: both happen or neither. Of answers
 * that come at the same time one finds the attempt at its position; the others wait for it and then find nothing.
 * `elapsedMs` is the time since the question was posed, by the database's clock.
 */
const RECORD = `WITH current AS (
  SELECT "id", "posedAt" FROM "Attempt"
  WHERE "id" = $1 AND "playerId" = $2 AND "position" = $3 AND "position" < "length" FOR UPDATE
), moved AS (
  UPDATE "Attempt" SET "position" = "position" + 1, "points" = "points" + $6, "credits" = array_append("credits", $5),
    "posedAt" = now(), "finishedAt" = CASE WHEN "position" + 1 = "length" THEN now() END
  FROM current WHERE "Attempt"."id" = current."id"
  RETURNING "Attempt"."position", "points", "credits", current."posedAt" AS "since"
), stored AS (
  INSERT INTO "Response" ("attemptId", "position", "response", "credit", "points", "elapsedMs")
  SELECT $1, $3, $4, $5, $6, least(greatest(extract(epoch FROM now() - "since") * 1000, 0), 2147483647)::int FROM moved
)
SELECT "position", "points", "credits" FROM moved`

type Moved = Omit<AttemptProgress, 'assignmentStatus'>

/** Undefined: the attempt is not at this position. */
export async function record(
  { id, player }: Pick<FixedAttempt, 'id' | 'player'>,
  position: number,
  mark: Pick<Mark, 'response' | 'credit' | 'points'>,
): Promise<Moved | undefined> {
  const { rows } = await database().pool.query<Moved>({
    name: 'record-answer',
    text: RECORD,
    values: [id, player, position, JSON.stringify(mark.response), mark.credit, mark.points],
  })
  return rows[0]
}

function wireMarked(
  attempt: FixedAttempt,
  progress: AttemptProgress,
  quiz: Quiz,
  mark: Mark,
  locale: Locale,
): WireAnswered {
  const wire = wireAttempt(attempt, progress, locale)
  const question = wire.assignment?.acceptsResponses === false ? null : shownAt(quiz, progress.position, locale)
  if (wire.assignment?.released === false) return { released: false, attempt: wire, question }
  return {
    credit: mark.credit,
    points: mark.points,
    verdict: localizedVerdict(mark.verdict, locale),
    key: mark.key,
    explanation: localizedExplanation(mark.explanation, locale),
    attempt: wire,
    question,
  }
}

/** Not the question to answer now, or answered already: the same answer again is as good as the first time. */
async function resolveRepeatedAnswer(
  attempt: FixedAttempt,
  quiz: Quiz,
  position: number,
  mark: Mark,
  locale: Locale,
): Promise<Outcome<WireAnswered>> {
  const progress = await loadAttempt(attempt.player, attempt.id)
  if (!progress) return refuse('not-found')
  if (position >= progress.position)
    return refuse(progress.assignmentStatus?.acceptsResponses === false ? 'over' : 'out-of-order')
  const stored = await database().prisma.response.findUnique({
    where: { attemptId_position: { attemptId: attempt.id, position } },
    select: { response: true },
  })
  const same = isDeepStrictEqual(stored?.response, JSON.parse(JSON.stringify(mark.response)))
  return same ? done(wireMarked(attempt, progress, quiz, mark, locale)) : refuse('already-answered')
}

/** What is wrong with a response is told of questions that were posed only: it would tell of the others. */
async function refuseMalformed(
  attempt: FixedAttempt,
  position: number,
  issues: Parameters<typeof refuse>[1],
): Promise<Outcome<never>> {
  const progress = await loadAttempt(attempt.player, attempt.id)
  if (!progress) return refuse('not-found')
  return position > progress.position ? refuse('out-of-order') : refuse('malformed-response', issues)
}

export async function submitResponse(
  player: string | undefined,
  id: string,
  position: number,
  response: unknown,
  locale: Locale,
): Promise<Outcome<WireAnswered>> {
  const attempt = await fixedAttempt(player, id)
  if (!attempt) return refuse('not-found')
  const quiz = await quizOf(attempt.record)
  if (!quiz) return refuse('edition-changed')
  const posed = quiz.questions[position]
  if (!posed) return refuse('out-of-order')
  const mark = posed.grade(response)
  if (!mark.ok) return refuseMalformed(attempt, position, mark.issues)
  const assignmentStatus = attempt.assignment === undefined ? undefined : await loadAssignmentStatus(attempt.assignment)
  const moved = assignmentStatus?.acceptsResponses === false ? undefined : await record(attempt, position, mark)
  return moved
    ? done(wireMarked(attempt, { ...moved, assignmentStatus }, quiz, mark, locale))
    : resolveRepeatedAnswer(attempt, quiz, position, mark, locale)
}
