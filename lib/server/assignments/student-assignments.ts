import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Prisma } from '@/generated/prisma/client'
import { countedOf } from '@/lib/assignments/counting'
import { startOf } from '@/lib/assignments/start'
import { isLate } from '@/lib/assignments/terms'
import type { WireOwnAttempt, WireWork } from '@/lib/contract/assignments'
import type { WirePosed } from '@/lib/contract/attempts'
import { attemptFor, drawQuiz, type NewAttempt, setWorkOf, termsOf } from '@/lib/server/attempts'
import { isMember } from '@/lib/server/classes'
import { byCode } from '@/lib/server/codes'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { QUIZ_RECORD, quizOf, storedSpec } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import type { Locale } from '@/lib/text/locale'
import { ASSIGNMENT, type AssignmentRow, described } from './assignments'

/** Set work as students meet it. */

const WORK_AT_MOST = 100

const OWN = {
  id: true,
  position: true,
  length: true,
  startedAt: true,
  finishedAt: true,
  points: true,
  credits: true,
} as const
type OwnRow = Prisma.AttemptGetPayload<{ select: typeof OWN }>

const satOf = (row: OwnRow) => ({
  row,
  startedAt: row.startedAt.getTime(),
  finishedAt: row.finishedAt?.getTime(),
  points: row.points,
})

const ownAttempts = (inside: Prisma.TransactionClient, assignmentId: string, playerId: string) =>
  inside.attempt.findMany({ where: { assignmentId, playerId }, select: OWN, orderBy: { startedAt: 'asc' } })

const rules = (row: AssignmentRow) => ({ ...termsOf(row), attemptsAllowed: row.attemptsAllowed })

function wireOwn(row: AssignmentRow, rows: readonly OwnRow[], isReleased: boolean): WireOwnAttempt[] {
  const counted = countedOf(row.counts, rows.map(satOf))?.row
  return rows.map((own) => ({
    id: own.id,
    position: own.position,
    length: own.length,
    startedAt: own.startedAt.toISOString(),
    finishedAt: own.finishedAt?.toISOString() ?? null,
    late: isLate(termsOf(row), own.finishedAt?.getTime(), Date.now()),
    points: isReleased ? own.points : null,
    credit: isReleased ? own.credits.reduce((sum, credit) => sum + credit, 0) : null,
    counted: isReleased ? own === counted : null,
  }))
}

function wireWork(row: AssignmentRow, own: readonly OwnRow[], isIn: boolean, locale: Locale): WireWork {
  const { released, releasesAt } = setWorkOf(row)
  const { name } = startOf(rules(row), own.map(satOf), Date.now())
  const start = !isIn && (name === 'begin' || name === 'to-come') ? 'join' : name
  return { ...described(row, locale), released, releasesAt, start, attempts: wireOwn(row, own, released) }
}

const byItsCode = (address: string, code: string): Promise<Outcome<AssignmentRow>> =>
  byCode(address, code, (known) =>
    database().prisma.assignment.findUnique({ where: { code: known }, select: ASSIGNMENT }),
  )

/** Whether somebody may sit it: anybody, unless it was set to a class. */
const mayTry = async (player: string | undefined, { classId }: AssignmentRow): Promise<boolean> =>
  classId === null || isMember(player, classId)

export async function workByCode(
  address: string,
  player: string | undefined,
  code: string,
  locale: Locale,
): Promise<Outcome<WireWork>> {
  const found = await byItsCode(address, code)
  if (!found.ok) return found
  const own = player ? await ownAttempts(database().prisma, found.value.id, player) : []
  return done(wireWork(found.value, own, await mayTry(player, found.value), locale))
}

/** What was set to somebody's classes, and what they began by a code. */
export async function workOf(player: string | undefined, locale: Locale): Promise<WireWork[]> {
  if (!player) return []
  const rows = await database().prisma.assignment.findMany({
    where: {
      OR: [
        { class: { archivedAt: null, members: { some: { playerId: player } } } },
        { attempts: { some: { playerId: player } } },
      ],
    },
    select: { ...ASSIGNMENT, attempts: { where: { playerId: player }, select: OWN, orderBy: { startedAt: 'asc' } } },
    orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { createdAt: 'desc' }],
    take: WORK_AT_MOST,
  })
  return rows.map(({ attempts, ...row }) => wireWork(row, attempts, true, locale))
}

/** One start of one player at a time: of two tabs the second finds what the first began. */
async function holdStart(inside: Prisma.TransactionClient, assignmentId: string, playerId: string): Promise<void> {
  await inside.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${assignmentId} ${playerId}`}, 0))`
}

/** The questions of a new attempt: drawn for it, or those that were stored with the assignment. */
async function questionsFor(row: AssignmentRow): Promise<Pick<NewAttempt, 'record' | 'quiz' | 'row'> | undefined> {
  if (row.quizId === null) {
    const drawn = await drawQuiz({ pack: row.pack, ...storedSpec.parse(row.spec), seed: undefined })
    return drawn.ok ? drawn.value : undefined
  }
  const record = await database().prisma.quiz.findUnique({ where: { id: row.quizId }, select: QUIZ_RECORD })
  const quiz = record && (await quizOf(record))
  return quiz ? { record, quiz } : undefined
}

/** The id of the attempt to go on with: one that is open, or a new one. */
async function attemptIn(
  inside: Prisma.TransactionClient,
  row: AssignmentRow,
  playerId: string,
): Promise<Outcome<{ id: string; isNew: boolean }>> {
  await holdStart(inside, row.id, playerId)
  const start = startOf(rules(row), (await ownAttempts(inside, row.id, playerId)).map(satOf), Date.now())
  if (start.name === 'resume') return done({ id: start.attempt.row.id, isNew: false })
  if (start.name !== 'begin') return refuse(start.name)
  const questions = await questionsFor(row)
  if (!questions) return refuse('edition-changed')
  if (questions.row) await inside.quiz.create({ data: questions.row })
  await inside.player.upsert({ where: { id: playerId }, create: { id: playerId }, update: { lastSeenAt: new Date() } })
  const id = uuidv7()
  await inside.attempt.create({
    data: {
      id,
      playerId,
      quizId: questions.record.id,
      length: questions.quiz.questions.length,
      sat: 'assigned',
      ranked: false,
      assignmentId: row.id,
    },
  })
  return done({ id, isNew: true })
}

export interface Started {
  readonly player: string
  readonly posed: WirePosed
  readonly isNew: boolean
}

/** Begins set work or goes on with it. */
export async function startWork(address: string, player: string | undefined, code: string): Promise<Outcome<Started>> {
  const found = await byItsCode(address, code)
  if (!found.ok) return found
  if (!(await mayTry(player, found.value))) return refuse('not-a-member')
  const owner = player ?? uuidv7()
  const started = await database().prisma.$transaction((inside) => attemptIn(inside, found.value, owner))
  if (!started.ok) return started
  const posed = await attemptFor(owner, started.value.id)
  return posed.ok ? done({ player: owner, posed: posed.value, isNew: started.value.isNew }) : posed
}
