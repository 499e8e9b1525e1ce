import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Quiz } from '@/lib/quiz'
import type { WireMarked } from '@/lib/quiz/wire'
import { type Sitting, type Standing, sittingOf, standingOf, wireAttempt } from './attempts'
import { database } from './database'
import { quizOf } from './quizzes'
import { done, type Outcome, refuse } from './refusal'
import { type Mark, shownAt, spokenExplanation, spokenVerdict } from './spoken'

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

async function record({ id, player }: Sitting, position: number, mark: Mark): Promise<Standing | undefined> {
  const { rows } = await database().pool.query<Standing>({
    name: 'record-answer',
    text: RECORD,
    values: [id, player, position, JSON.stringify(mark.response), mark.credit, mark.points],
  })
  return rows[0]
}

function wireMarked(sitting: Sitting, standing: Standing, quiz: Quiz, mark: Mark): WireMarked {
  return {
    credit: mark.credit,
    points: mark.points,
    verdict: spokenVerdict(mark.verdict),
    key: mark.key,
    explanation: spokenExplanation(mark.explanation),
    attempt: wireAttempt(sitting, standing),
    question: shownAt(quiz, standing.position),
  }
}

/** Not the question to answer now, or answered already: the same answer again is as good as the first time. */
async function late(sitting: Sitting, quiz: Quiz, position: number, mark: Mark): Promise<Outcome<WireMarked>> {
  const standing = await standingOf(sitting.player, sitting.id)
  if (!standing) return refuse('not-found')
  if (position >= standing.position) return refuse('out-of-order')
  const stored = await database().prisma.response.findUnique({
    where: { attemptId_position: { attemptId: sitting.id, position } },
    select: { response: true },
  })
  const same = isDeepStrictEqual(stored?.response, JSON.parse(JSON.stringify(mark.response)))
  return same ? done(wireMarked(sitting, standing, quiz, mark)) : refuse('already-answered')
}

/** What is wrong with a response is told of questions that were posed only: it would tell of the others. */
async function malformed(
  sitting: Sitting,
  position: number,
  issues: Parameters<typeof refuse>[1],
): Promise<Outcome<never>> {
  const standing = await standingOf(sitting.player, sitting.id)
  if (!standing) return refuse('not-found')
  return position > standing.position ? refuse('out-of-order') : refuse('malformed-response', issues)
}

export async function answer(
  player: string | undefined,
  id: string,
  position: number,
  response: unknown,
): Promise<Outcome<WireMarked>> {
  const sitting = await sittingOf(player, id)
  if (!sitting) return refuse('not-found')
  const quiz = quizOf(sitting.record)
  if (!quiz) return refuse('edition-changed')
  const posed = quiz.questions[position]
  if (!posed) return refuse('out-of-order')
  const mark = posed.mark(response)
  if (!mark.ok) return malformed(sitting, position, mark.issues)
  const standing = await record(sitting, position, mark)
  return standing ? done(wireMarked(sitting, standing, quiz, mark)) : late(sitting, quiz, position, mark)
}
