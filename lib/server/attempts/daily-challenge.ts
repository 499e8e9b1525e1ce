import 'server-only'
import { createHmac } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { WirePosed } from '@/lib/contract/attempts'
import type { WireDaily } from '@/lib/contract/leaderboards'
import { LENGTHS, type Quiz } from '@/lib/quiz'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { kindsOf, newQuiz, packOf, packs, QUIZ_RECORD, type QuizRecord, quizOf } from '@/lib/server/packs'
import { database, isUniqueViolation, settings } from '@/lib/server/platform'
import { DAY_MS, dayAfter, dayOf, dayStreak, startOfDay } from '@/lib/standings'
import type { Locale } from '@/lib/text/locale'
import { localize } from '@/lib/text/localize'
import { attemptFor, startAttempt, unrankedAttempt } from './start-attempt'

/**
 * One quiz a day, the same for everybody. Its seed is made of the date and the server's secret, so that nobody can work out
 * a day's questions from another day's; it is stored when the first player begins.
 */
export const dailyQuery = z.object({ day: z.iso.date().optional() })

const seedOf = (day: string): string =>
  createHmac('sha256', settings().secret).update(`the quiz of ${day}`).digest('base64url')

const atMidnight = (day: string): Date => new Date(startOfDay(day))

/** With more than one border, each has its turn. */
function packOfDay(day: string): string {
  const slugs = [...packs().keys()].sort()
  return slugs[(startOfDay(day) / DAY_MS) % slugs.length] ?? ''
}

interface DailyQuiz {
  readonly record: QuizRecord
  readonly quiz: Quiz
}

const storedRecord = (day: string): Promise<QuizRecord | null> =>
  database().prisma.quiz.findUnique({ where: { day: atMidnight(day) }, select: QUIZ_RECORD })

/** Drawn from the edition that is served when the first player begins; it stays the day's quiz whatever comes after. */
async function drawDaily(day: string): Promise<QuizRecord | null> {
  const pack = packOf(packOfDay(day))
  if (!pack) return null
  const { row } = await newQuiz(pack, { kinds: [...kindsOf(pack)], length: LENGTHS.usual }, seedOf(day))
  // Of two who begin it at the same time one stores it.
  await database().prisma.quiz.createMany({ data: [{ ...row, day: atMidnight(day) }], skipDuplicates: true })
  return storedRecord(day)
}

async function quizOfDay(day: string): Promise<Outcome<DailyQuiz>> {
  const record = (await storedRecord(day)) ?? (await drawDaily(day))
  if (!record) return refuse('unknown-pack')
  const quiz = await quizOf(record)
  return quiz ? done({ record, quiz }) : refuse('edition-changed')
}

/** A day's quiz that is finished later than this after its day counts for no streak; boards are as patient. */
const GRACE_HOURS = 1

/** The days on which a player has finished the day's quiz. */
async function daysPlayed(player: string | undefined): Promise<string[]> {
  if (!player) return []
  const rows = await database().prisma.$queryRaw<{ day: string }[]>`
    SELECT to_char("Quiz"."day", 'YYYY-MM-DD') AS "day" FROM "Attempt" JOIN "Quiz" ON "Quiz"."id" = "Attempt"."quizId"
    WHERE "Attempt"."playerId" = ${player}::uuid AND "mode" = 'daily' AND "day" IS NOT NULL
      AND "finishedAt" < (("day" + 1)::timestamp AT TIME ZONE 'UTC') + make_interval(hours => ${GRACE_HOURS}::int)`
  return rows.map(({ day }) => day)
}

/** The one attempt of a player at a day's quiz. */
async function ownAt(player: string | undefined, day: string): Promise<string | undefined> {
  if (!player) return undefined
  const where = { playerId: player, mode: 'daily' as const, quiz: { day: atMidnight(day) } }
  return (await database().prisma.attempt.findFirst({ where, select: { id: true } }))?.id
}

const finishedOn = (day: string): Promise<number> =>
  database().prisma.attempt.count({
    where: { mode: 'daily', finishedAt: { not: null }, quiz: { day: atMidnight(day) } },
  })

/** The attempt without its question; one whose questions cannot be made again still has its points. */
async function attemptOf(player: string | undefined, id: string | undefined, locale: Locale) {
  const posed = id === undefined ? undefined : await attemptFor(player, id, locale)
  return posed?.ok ? posed.value.attempt : null
}

export async function dailyFor(
  player: string | undefined,
  locale: Locale,
  now = new Date(),
): Promise<Outcome<WireDaily>> {
  const day = dayOf(now.getTime())
  const pack = packOf((await storedRecord(day))?.pack ?? packOfDay(day))
  if (!pack) return refuse('unknown-pack')
  const [players, own, played] = await Promise.all([finishedOn(day), ownAt(player, day), daysPlayed(player)])
  return done({
    day,
    pack: pack.slug,
    packTitle: localize(pack.title, locale),
    length: LENGTHS.usual,
    players,
    attempt: await attemptOf(player, own, locale),
    streak: dayStreak(played, day),
    nextAt: atMidnight(dayAfter(day)).toISOString(),
    yesterday: dayAfter(day, -1),
  })
}

export interface StartedDaily {
  readonly player: string
  readonly posed: WirePosed
  readonly isNew: boolean
}

async function resumeDaily(player: string, id: string, locale: Locale): Promise<Outcome<StartedDaily>> {
  const posed = await attemptFor(player, id, locale)
  return posed.ok ? done({ player, posed: posed.value, isNew: false }) : posed
}

/** Of two devices that begin at the same time the second finds what the first began. */
async function beginDaily(
  player: string | undefined,
  day: string,
  daily: DailyQuiz,
  locale: Locale,
): Promise<Outcome<StartedDaily>> {
  const owner = player ?? uuidv7()
  try {
    // A day's quiz is of the usual length and of every kind that could be asked when it was drawn.
    const started = await startAttempt(owner, { ...daily, mode: 'daily', ranked: true, eligible: true, day }, locale)
    return done({ ...started, isNew: true })
  } catch (error) {
    const own = isUniqueViolation(error) ? await ownAt(owner, day) : undefined
    if (own === undefined) throw error
    return resumeDaily(owner, own, locale)
  }
}

/**
 * Today's, once a player: whoever began it goes on with it. Yesterday's, for who is done with it or never began it, is
 * practice and counts nowhere.
 */
export async function startDaily(
  player: string | undefined,
  asked: string | undefined,
  locale: Locale,
  now = new Date(),
): Promise<Outcome<StartedDaily>> {
  const today = dayOf(now.getTime())
  const day = asked ?? today
  if (day !== today && day !== dayAfter(today, -1)) return refuse('not-found')
  const own = await ownAt(player, day)
  const posed = own === undefined ? undefined : await resumeDaily(player ?? '', own, locale)
  if (posed && (day === today || !posed.ok || !posed.value.posed.attempt.finished)) return posed
  const found = await quizOfDay(day)
  if (!found.ok) return found
  if (day === today) return beginDaily(player, day, found.value, locale)
  const { record, quiz } = found.value
  return done({ ...(await startAttempt(player, unrankedAttempt(record, quiz), locale)), isNew: true })
}
