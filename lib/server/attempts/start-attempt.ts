import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { AttemptMode, Prisma } from '@/generated/prisma/client'
import type { WirePosed } from '@/lib/contract/attempts'
import type { Quiz } from '@/lib/quiz'
import { done, fieldErrors, type Outcome, refuse } from '@/lib/server/http'
import {
  type AttemptRequest,
  attemptRequest,
  isUsual,
  kindsOf,
  newQuiz,
  packOf,
  type QuizRecord,
  quizOf,
  storedSpec,
} from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import type { Locale } from '@/lib/text/locale'
import { cacheAttempt, type FixedAttempt, loadAttempt, wireAttempt } from './attempt-store'
import { shownAt } from './localized-question'

export async function attemptFor(player: string | undefined, id: string, locale: Locale): Promise<Outcome<WirePosed>> {
  const found = await loadAttempt(player, id)
  if (!found) return refuse('not-found')
  const attempt = wireAttempt(found, found, locale)
  if (attempt.finished || found.assignmentStatus?.acceptsResponses === false) return done({ attempt, question: null })
  const quiz = await quizOf(found.record)
  return quiz ? done({ attempt, question: shownAt(quiz, found.position, locale) }) : refuse('edition-changed')
}

/** What an attempt is started with. */
export interface NewAttempt {
  readonly record: QuizRecord
  readonly quiz: Quiz
  readonly mode: AttemptMode
  readonly ranked: boolean
  /** It stands on the board of its pack, as far as it is ranked. */
  readonly eligible: boolean
  /** The row of a quiz that is stored with this attempt; absent: it is stored already. */
  readonly row?: Prisma.QuizCreateManyInput
  /** The day (UTC) whose challenge it is. */
  readonly day?: string
}

/** Of a quiz that is stored already, and for no board. */
export const unrankedAttempt = (record: QuizRecord, quiz: Quiz): NewAttempt => ({
  record,
  quiz,
  mode: 'solo',
  ranked: false,
  eligible: false,
})

export async function createAttempt(
  player: string | undefined,
  request: AttemptRequest,
  locale: Locale,
): Promise<Outcome<{ player: string; posed: WirePosed }>> {
  const parsed = attemptRequest.safeParse(request)
  if (!parsed.success) return refuse('invalid-request', fieldErrors(parsed.error))
  const { again } = parsed.data
  const attempt = again === undefined ? await drawQuiz(parsed.data) : await replayAttempt(player, again)
  if (!attempt.ok) return attempt
  return done(await startAttempt(player, attempt.value, locale))
}

/** The attempt with its first question, and whose it is: the player is made by the first one. */
export async function startAttempt(
  player: string | undefined,
  attempt: NewAttempt,
  locale: Locale,
): Promise<{ readonly player: string; readonly posed: WirePosed }> {
  const owner = player ?? uuidv7()
  const fixed = await createAttemptRow(owner, attempt)
  const started = wireAttempt(fixed, { position: 0, points: 0, credits: [], assignmentStatus: undefined }, locale)
  return { player: owner, posed: { attempt: started, question: shownAt(attempt.quiz, 0, locale) } }
}

/** A quiz that nobody has seen; it is stored with the first attempt. */
export async function drawQuiz(
  request: Pick<(typeof attemptRequest)['_output'], 'pack' | 'kinds' | 'length' | 'seed'>,
): Promise<Outcome<NewAttempt & Required<Pick<NewAttempt, 'row'>>>> {
  const pack = packOf(request.pack ?? '')
  if (!pack) return refuse('unknown-pack')
  const kinds = request.kinds.filter((kind) => kindsOf(pack).includes(kind))
  if (kinds.length === 0)
    return refuse('invalid-request', [{ path: 'kinds', message: 'This pack has no such questions' }])
  const spec = { kinds, length: request.length }
  const drawn = await newQuiz(pack, spec, request.seed)
  return done({ ...drawn, mode: 'solo', ranked: request.seed === undefined, eligible: isUsual(pack, spec) })
}

/** The same quiz again, once it is finished: before that, a second attempt would give away the answers of the first. */
async function replayAttempt(player: string | undefined, id: string): Promise<Outcome<NewAttempt>> {
  const before = await loadAttempt(player, id)
  if (!before) return refuse('not-found')
  if (before.position < before.length) return refuse('unfinished')
  if (before.assignmentStatus?.released === false) return refuse('withheld')
  const quiz = await quizOf(before.record)
  return quiz ? done(unrankedAttempt(before.record, quiz)) : refuse('edition-changed')
}

async function createAttemptRow(player: string, attempt: NewAttempt): Promise<FixedAttempt> {
  const { record, quiz, mode, ranked, eligible, row, day } = attempt
  const { kinds } = storedSpec.parse(record.spec)
  const length = quiz.questions.length
  const fixed = { id: uuidv7(), player, mode, ranked, length, kinds, record, assignment: undefined, day }
  const { prisma } = database()
  await prisma.$transaction([
    prisma.player.upsert({ where: { id: player }, create: { id: player }, update: { lastSeenAt: new Date() } }),
    ...(row ? [prisma.quiz.create({ data: row })] : []),
    prisma.attempt.create({
      data: { id: fixed.id, playerId: player, quizId: record.id, mode, ranked, eligible, length },
    }),
  ])
  cacheAttempt(fixed)
  return fixed
}
