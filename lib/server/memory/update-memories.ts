import 'server-only'
import type { Prisma } from '@/generated/prisma/client'
import { answerFor, type MemoryAnswer } from '@/lib/memory/apply-answer'
import type { Quiz } from '@/lib/quiz'
import { withheldAttempts } from '@/lib/server/attempts'
import { quizzesOf } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import { learningOf, saveLearning } from './learning-store'

/**
 * Answers become memories, abilities and difficulties: not while somebody waits for the mark, but when memories are next
 * looked at. Every attempt says how far that was done (`remembered`), and both are written in one transaction: after a
 * crash it is done again from there, and never twice.
 */

type Inside = Prisma.TransactionClient

/** Attempts folded in one transaction, and transactions in one go: an old player's first look is no long wait. */
const BATCH = 20
const BATCHES_AT_MOST = 3

/** Ended, or played alone: what a class is still answering tells nobody how they did. */
const open = (inside: Inside, player: string) => ({
  playerId: player,
  remembered: { lt: inside.attempt.fields.length },
  OR: [
    { sessionId: null, position: { gt: inside.attempt.fields.remembered } },
    { session: { is: { endedAt: { not: null } } } },
  ],
  NOT: withheldAttempts(),
})

const ANSWERS = { select: { position: true, credit: true, createdAt: true }, orderBy: { position: 'asc' } } as const

const pendingOf = (inside: Inside, player: string) =>
  inside.attempt.findMany({
    where: open(inside, player),
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    take: BATCH,
    select: {
      id: true,
      length: true,
      position: true,
      remembered: true,
      sessionId: true,
      quiz: { select: { id: true, pack: true } },
      responses: ANSWERS,
    },
  })

type Pending = Awaited<ReturnType<typeof pendingOf>>[number]

/** Everything answered so far is remembered; of a class that has ended, nothing more will come. */
const upTo = ({ sessionId, position, length }: Pending): number => (sessionId === null ? position : length)

/** What was answered since; nothing of a quiz whose questions cannot be had back. */
function answersOf(pending: Pending, quiz: Quiz | undefined): MemoryAnswer[] {
  const { id, quiz: record, remembered, responses } = pending
  if (!quiz) return []
  return responses.flatMap(({ position, credit, createdAt }) => {
    const posed = quiz.questions[position]
    // An answer given between reading the attempt and reading its answers is remembered next time.
    if (!posed || position < remembered || position >= upTo(pending)) return []
    return [answerFor(record.pack, posed, { attempt: id, position, credit, at: createdAt.getTime() })]
  })
}

async function rememberSome(inside: Inside, player: string): Promise<number> {
  // One at a time for a player: two would both start from the memories as they are, and one be lost.
  await inside.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${player}, 1))`
  const pending = await pendingOf(inside, player)
  const quizIds = pending.map(({ quiz }) => quiz.id)
  const quizzes = await quizzesOf(quizIds, inside)
  const answers = pending.flatMap((attempt) => answersOf(attempt, quizzes.get(attempt.quiz.id)))
  if (answers.length > 0) await saveLearning(inside, player, await learningOf(inside, player, answers))
  for (const attempt of pending)
    await inside.attempt.update({
      where: { id: attempt.id },
      data: { remembered: upTo(attempt) },
      select: { id: true },
    })
  return pending.length
}

/** Brings a player's memories up to what was answered. Cheap where there is nothing new. */
export async function remember(player: string): Promise<void> {
  const { prisma } = database()
  const isBehind = await prisma.attempt.findFirst({ where: open(prisma, player), select: { id: true } })
  if (!isBehind) return
  for (let batch = 0; batch < BATCHES_AT_MOST; batch++) {
    const done = await prisma.$transaction((inside) => rememberSome(inside, player), { timeout: 20_000 })
    if (done < BATCH) return
  }
}
