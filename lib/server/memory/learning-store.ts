import 'server-only'
import type { Prisma } from '@/generated/prisma/client'
import { applyAnswer, type Learner, type MemoryAnswer } from '@/lib/memory/apply-answer'
import { memoryKey } from '@/lib/memory/memory'
import { type Rating, UNRATED } from '@/lib/memory/rating'
import { groupBy } from '@/lib/questions/group-by'
import { columnsOf, type Traced, traced } from './memory-store'

/** What answers make of a player's memories and of everybody's difficulties: read, worked out, written. */

type Inside = Prisma.TransactionClient

interface Learnt {
  readonly pack: string
  readonly before: Learner<Traced>
  readonly after: Learner<Traced>
}

async function learnerOf(inside: Inside, player: string, pack: string, subjects: string[]): Promise<Learner<Traced>> {
  const where = { pack, subject: { in: subjects } }
  const [ability, rows, ratings] = await Promise.all([
    inside.ability.findUnique({ where: { playerId_pack: { playerId: player, pack } } }),
    inside.memory.findMany({ where: { playerId: player, ...where } }),
    inside.difficulty.findMany({ where }),
  ])
  return {
    ability: ability ?? UNRATED,
    memories: new Map(rows.flatMap(traced).map((memory) => [memoryKey(memory), memory])),
    difficulties: new Map(
      ratings.map(({ kind, subject, rating, answers }) => [`${kind} ${subject}`, { rating, answers }]),
    ),
  }
}

/** The answers in the order in which they were given, each pack for itself. */
export async function learningOf(inside: Inside, player: string, answers: readonly MemoryAnswer[]): Promise<Learnt[]> {
  const answersToApply: Learnt[] = []
  for (const [pack, own] of groupBy(answers, (answer) => answer.pack)) {
    const subjects = [...new Set(own.flatMap((answer) => answer.subjects))]
    const before = await learnerOf(inside, player, pack, subjects)
    const after = own
      .toSorted((a, b) => a.at - b.at)
      .reduce(
        (learner, answer) =>
          applyAnswer(learner, answer, (memory, { attempt, position }) => ({
            ...memory,
            answer: { attempt, position },
          })),
        before,
      )
    answersToApply.push({ pack, before, after })
  }
  return answersToApply
}

interface Change {
  readonly pack: string
  readonly kind: string
  readonly subject: string
  readonly rating: number
  readonly answers: number
}

/** What to add: other players' answers change the same rows meanwhile. In one order for all, so that no two wait for each other. */
function changes({ pack, before, after }: Learnt): Change[] {
  return [...after.difficulties].sort().flatMap(([key, now]): Change[] => {
    const was: Rating = before.difficulties.get(key) ?? UNRATED
    const answers = now.answers - was.answers
    const at = key.indexOf(' ')
    const [kind, subject] = [key.slice(0, at), key.slice(at + 1)]
    return answers === 0 ? [] : [{ pack, kind, subject, rating: now.rating - was.rating, answers }]
  })
}

const COLUMNS = `"due", "stability", "difficulty", "elapsedDays", "scheduledDays", "learningSteps", "reps", "lapses", "state",
  "lastReviewAt", "lastCredit", "meanCredit", "lastAttemptId", "lastPosition"`
const MEMORIES = `INSERT INTO "Memory" ("playerId", "pack", "kind", "subject", ${COLUMNS})
  SELECT $1::uuid, $2, "kind", "subject", ${COLUMNS} FROM jsonb_populate_recordset(NULL::"Memory", $3::jsonb)
  ON CONFLICT ("playerId", "pack", "subject", "kind") DO UPDATE SET (${COLUMNS}) = ROW (${COLUMNS.replace(/"\w+"/g, 'EXCLUDED.$&')})`
const DIFFICULTIES = `INSERT INTO "Difficulty" ("pack", "subject", "kind", "rating", "answers")
  SELECT "pack", "subject", "kind", "rating", "answers" FROM jsonb_populate_recordset(NULL::"Difficulty", $1::jsonb)
  ON CONFLICT ("pack", "subject", "kind") DO UPDATE
  SET "rating" = "Difficulty"."rating" + EXCLUDED."rating", "answers" = "Difficulty"."answers" + EXCLUDED."answers"`

export async function saveLearning(inside: Inside, player: string, answersToApply: readonly Learnt[]): Promise<void> {
  for (const { pack, before, after } of answersToApply) {
    const changed = [...after.memories].filter(([key, memory]) => before.memories.get(key) !== memory)
    const memories = changed.map(([, memory]) => columnsOf(memory))
    await inside.$executeRawUnsafe(MEMORIES, player, pack, JSON.stringify(memories))
    const { rating, answers } = after.ability
    const where = { playerId_pack: { playerId: player, pack } }
    await inside.ability.upsert({
      where,
      create: { playerId: player, pack, rating, answers },
      update: { rating, answers },
    })
  }
  const moved = answersToApply.flatMap(changes)
  if (moved.length > 0) await inside.$executeRawUnsafe(DIFFICULTIES, JSON.stringify(moved))
}
