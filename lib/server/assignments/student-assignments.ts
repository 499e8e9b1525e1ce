import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Prisma } from '@/generated/prisma/client'
import { countedOf } from '@/lib/assignments/counting'
import { startOf } from '@/lib/assignments/start'
import { isLate } from '@/lib/assignments/terms'
import type { WireOwnAttempt, WireStudentAssignment } from '@/lib/contract/assignments'
import type { WirePosed } from '@/lib/contract/attempts'
import { assignmentStatusOf, attemptFor, drawQuiz, type NewAttempt, termsOf } from '@/lib/server/attempts'
import { isMember } from '@/lib/server/classes'
import { byCode } from '@/lib/server/codes'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { QUIZ_RECORD, quizOf, storedSpec } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import type { Locale } from '@/lib/text/locale'
import { ASSIGNMENT, type AssignmentRow, wireSharedFields } from './assignments'

/** Set work as students meet it. */

const MAX_ASSIGNMENTS = 100

const OWN_ATTEMPT = {
  id: true,
  position: true,
  length: true,
  startedAt: true,
  finishedAt: true,
  points: true,
  credits: true,
} as const
type OwnAttemptRow = Prisma.AttemptGetPayload<{ select: typeof OWN_ATTEMPT }>

const attemptResultOf = (row: OwnAttemptRow) => ({
  row,
  startedAt: row.startedAt.getTime(),
  finishedAt: row.finishedAt?.getTime(),
  points: row.points,
})

const ownAttempts = (tx: Prisma.TransactionClient, assignmentId: string, playerId: string) =>
  tx.attempt.findMany({ where: { assignmentId, playerId }, select: OWN_ATTEMPT, orderBy: { startedAt: 'asc' } })

const startRules = (row: AssignmentRow) => ({ ...termsOf(row), attemptsAllowed: row.attemptsAllowed })

function wireOwn(row: AssignmentRow, rows: readonly OwnAttemptRow[], isReleased: boolean): WireOwnAttempt[] {
  const counted = countedOf(row.countingRule, rows.map(attemptResultOf))?.row
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

function wireStudentAssignment(
  row: AssignmentRow,
  own: readonly OwnAttemptRow[],
  mayStart: boolean,
  locale: Locale,
): WireStudentAssignment {
  const { released, releasesAt } = assignmentStatusOf(row)
  const { name } = startOf(startRules(row), own.map(attemptResultOf), Date.now())
  const start = !mayStart && (name === 'begin' || name === 'to-come') ? 'join' : name
  return { ...wireSharedFields(row, locale), released, releasesAt, start, attempts: wireOwn(row, own, released) }
}

const findByCode = (address: string, code: string): Promise<Outcome<AssignmentRow>> =>
  byCode(address, code, {
    find: (validCode) => database().prisma.assignment.findUnique({ where: { code: validCode }, select: ASSIGNMENT }),
  })

/** Whether somebody may sit it: anybody, unless it was set to a class. */
const mayAttempt = async (player: string | undefined, { classId }: AssignmentRow): Promise<boolean> =>
  classId === null || isMember(player, classId)

export async function studentAssignmentByCode(
  address: string,
  player: string | undefined,
  code: string,
  locale: Locale,
): Promise<Outcome<WireStudentAssignment>> {
  const found = await findByCode(address, code)
  if (!found.ok) return found
  const own = player ? await ownAttempts(database().prisma, found.value.id, player) : []
  return done(wireStudentAssignment(found.value, own, await mayAttempt(player, found.value), locale))
}

/** What was set to somebody's classes, and what they began by a code. */
export async function studentAssignmentsOf(
  player: string | undefined,
  locale: Locale,
): Promise<WireStudentAssignment[]> {
  if (!player) return []
  const rows = await database().prisma.assignment.findMany({
    where: {
      OR: [
        { class: { archivedAt: null, members: { some: { playerId: player } } } },
        { attempts: { some: { playerId: player } } },
      ],
    },
    select: {
      ...ASSIGNMENT,
      attempts: { where: { playerId: player }, select: OWN_ATTEMPT, orderBy: { startedAt: 'asc' } },
    },
    orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { createdAt: 'desc' }],
    take: MAX_ASSIGNMENTS,
  })
  return rows.map(({ attempts, ...row }) => wireStudentAssignment(row, attempts, true, locale))
}

/** One start of one player at a time: of two tabs the second finds what the first began. */
async function lockStart(tx: Prisma.TransactionClient, assignmentId: string, playerId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${assignmentId} ${playerId}`}, 0))`
}

/** The questions of a new attempt: newQuiz for it, or those that were stored with the assignment. */
async function quizForAttempt(row: AssignmentRow): Promise<Pick<NewAttempt, 'record' | 'quiz' | 'row'> | undefined> {
  if (row.quizId === null) {
    const newQuiz = await drawQuiz({ pack: row.pack, ...storedSpec.parse(row.spec), seed: undefined })
    return newQuiz.ok ? newQuiz.value : undefined
  }
  const record = await database().prisma.quiz.findUnique({ where: { id: row.quizId }, select: QUIZ_RECORD })
  const quiz = record && (await quizOf(record))
  return quiz ? { record, quiz } : undefined
}

/** The id of the attempt to go on with: one that is open, or a new one. */
async function resumeOrCreateAttempt(
  tx: Prisma.TransactionClient,
  row: AssignmentRow,
  playerId: string,
): Promise<Outcome<{ id: string; isNew: boolean }>> {
  await lockStart(tx, row.id, playerId)
  const start = startOf(startRules(row), (await ownAttempts(tx, row.id, playerId)).map(attemptResultOf), Date.now())
  if (start.name === 'resume') return done({ id: start.attempt.row.id, isNew: false })
  if (start.name !== 'begin') return refuse(start.name)
  const questions = await quizForAttempt(row)
  if (!questions) return refuse('edition-changed')
  if (questions.row) await tx.quiz.create({ data: questions.row })
  await tx.player.upsert({ where: { id: playerId }, create: { id: playerId }, update: { lastSeenAt: new Date() } })
  const id = uuidv7()
  await tx.attempt.create({
    data: {
      id,
      playerId,
      quizId: questions.record.id,
      length: questions.quiz.questions.length,
      mode: 'assigned',
      ranked: false,
      assignmentId: row.id,
    },
  })
  return done({ id, isNew: true })
}

export interface StartedAttempt {
  readonly player: string
  readonly posed: WirePosed
  readonly isNew: boolean
}

/** Begins set work or goes on with it. */
export async function startAssignmentAttempt(
  address: string,
  player: string | undefined,
  code: string,
  locale: Locale,
): Promise<Outcome<StartedAttempt>> {
  const found = await findByCode(address, code)
  if (!found.ok) return found
  if (!(await mayAttempt(player, found.value))) return refuse('not-a-member')
  const owner = player ?? uuidv7()
  const started = await database().prisma.$transaction((tx) => resumeOrCreateAttempt(tx, found.value, owner))
  if (!started.ok) return started
  const posed = await attemptFor(owner, started.value.id, locale)
  return posed.ok ? done({ player: owner, posed: posed.value, isNew: started.value.isNew }) : posed
}
