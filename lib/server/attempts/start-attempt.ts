import 'server-only'
/**
 * Attempts: begun, looked at, resumed. What pages and actions call:
 *
 *   playerOf(headers): Promise<player | undefined>                       lib/server/players
 *   startAttempt(request): Promise<Outcome<WirePosed>>                   lib/server/start: for a server action, sets the cookie
 *   createAttempt(player | undefined, request): Promise<Outcome<{ player, posed }>>
 *   attemptFor(player | undefined, id): Promise<Outcome<WirePosed>>
 *   answer(player | undefined, id, position, response): Promise<Outcome<WireAnswered>> lib/server/answers
 *   reviewFor(player | undefined, id): Promise<Outcome<WireReview>>      lib/server/reviews
 *   packSummaries(): readonly PackSummary[]                              lib/server/summaries
 *
 * A refused outcome is `{ ok: false, refusal, errors? }`; 'not-found' covers unknown ids and other people's attempts.
 */
import { v7 as uuidv7 } from 'uuid'
import type { Sat } from '@/generated/prisma/client'
import type { WirePosed } from '@/lib/contract/attempts'
import { ENGINE, type Quiz } from '@/lib/quiz'
import { done, fieldErrors, type Outcome, refuse } from '@/lib/server/http'
import {
  type AttemptRequest,
  attemptRequest,
  freshSeed,
  kindsOf,
  packOf,
  type QuizRecord,
  quizOf,
  storedSpec,
} from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import { knowSitting, type Sitting, standingOf, wireAttempt } from './attempt-store'
import { shownAt } from './localized-question'

export async function attemptFor(player: string | undefined, id: string): Promise<Outcome<WirePosed>> {
  const found = await standingOf(player, id)
  if (!found) return refuse('not-found')
  const attempt = wireAttempt(found, found)
  if (attempt.finished || found.work?.taken === false) return done({ attempt, question: null })
  const quiz = quizOf(found.record)
  return quiz ? done({ attempt, question: shownAt(quiz, found.position) }) : refuse('edition-changed')
}

/** What an attempt is begun with. */
export interface Begun {
  readonly record: QuizRecord
  readonly quiz: Quiz
  readonly sat: Sat
  readonly ranked: boolean
  /** The quiz was stored by an earlier attempt. */
  readonly stored: boolean
  /** The day (UTC) that it is sat for. */
  readonly day?: string
}

export async function createAttempt(
  player: string | undefined,
  request: AttemptRequest,
): Promise<Outcome<{ player: string; posed: WirePosed }>> {
  const parsed = attemptRequest.safeParse(request)
  if (!parsed.success) return refuse('invalid-request', fieldErrors(parsed.error))
  const begun = parsed.data.again !== undefined ? await oncemore(player, parsed.data.again) : afresh(parsed.data)
  if (!begun.ok) return begun
  return done(await sit(player, begun.value))
}

/** The attempt with its first question, and whose it is: the player is made by the first one. */
export async function sit(
  player: string | undefined,
  begun: Begun,
): Promise<{ readonly player: string; readonly posed: WirePosed }> {
  const owner = player ?? uuidv7()
  const attempt = wireAttempt(await store(owner, begun), { position: 0, points: 0, credits: [], work: undefined })
  return { player: owner, posed: { attempt, question: shownAt(begun.quiz, 0) } }
}

/** A quiz that nobody has seen; it is stored with the first attempt. */
export function afresh(
  request: Pick<(typeof attemptRequest)['_output'], 'pack' | 'kinds' | 'length' | 'seed'>,
): Outcome<Begun> {
  const { pack: slug = '', kinds, length, seed } = request
  const pack = packOf(slug)
  if (!pack) return refuse('unknown-pack')
  const askable = kinds.filter((kind) => kindsOf(pack).includes(kind))
  if (askable.length === 0)
    return refuse('invalid-request', [{ path: 'kinds', message: 'This pack has no such questions' }])
  const record = {
    id: uuidv7(),
    pack: slug,
    edition: pack.edition,
    engine: ENGINE,
    seed: seed ?? freshSeed(),
    spec: { kinds: askable, length },
  }
  const quiz = quizOf(record)
  return quiz ? done({ record, quiz, sat: 'solo', ranked: seed === undefined, stored: false }) : refuse('unknown-pack')
}

/** Only of a finished quiz: else a second sitting would tell the answers of the first. */
async function oncemore(player: string | undefined, id: string): Promise<Outcome<Begun>> {
  const before = await standingOf(player, id)
  if (!before) return refuse('not-found')
  if (before.position < before.length) return refuse('unfinished')
  if (before.work?.released === false) return refuse('withheld')
  const quiz = quizOf(before.record)
  return quiz
    ? done({ record: before.record, quiz, sat: 'solo', ranked: false, stored: true })
    : refuse('edition-changed')
}

async function store(player: string, { record, quiz, sat, ranked, stored, day }: Begun): Promise<Sitting> {
  const { spec: given, ...columns } = record
  const spec = storedSpec.parse(given)
  const length = quiz.questions.length
  const sitting = { id: uuidv7(), player, sat, ranked, length, kinds: spec.kinds, record, assignment: undefined, day }
  const { prisma } = database()
  await prisma.$transaction([
    prisma.player.upsert({ where: { id: player }, create: { id: player }, update: { lastSeenAt: new Date() } }),
    ...(stored ? [] : [prisma.quiz.create({ data: { ...columns, spec } })]),
    prisma.attempt.create({
      data: { id: sitting.id, playerId: player, quizId: record.id, sat, ranked, length },
    }),
  ])
  knowSitting(sitting)
  return sitting
}
