import 'server-only'
import { acceptsResponses, isLate } from '@/lib/assignments/terms'
import { assignmentOf, studentsProgressOf } from '@/lib/server/assignments'
import { termsOf } from '@/lib/server/attempts'
import type { Account } from '@/lib/server/auth'
import { taughtBy } from '@/lib/server/classes'
import { isCode } from '@/lib/server/codes'
import { QUIZ_RECORD, type QuizRecord } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'

/** One answer as it was graded then. */
export interface AnswerRow {
  readonly position: number
  readonly response: unknown
  readonly credit: number
  readonly points: number
  readonly elapsedMs: number
  readonly createdAt: Date
}

/** One student, with the sitting that counts, if there is one. */
export interface StudentRow {
  readonly id: string
  readonly name: string | null
  readonly late: boolean
  readonly quiz: QuizRecord | undefined
  readonly answers: readonly AnswerRow[]
}

/** What a report is about, with all that was answered. */
export interface ReportData {
  readonly type: 'session' | 'assignment'
  readonly id: string
  readonly code: string
  readonly title: string | null
  readonly classId: string | null
  readonly className: string | null
  readonly pack: string
  readonly startedAt: Date
  /** A live class that still goes on, set work that still takes answers. */
  readonly isOpen: boolean
  /** The same questions for all; null: each had their own. */
  readonly quiz: QuizRecord | null
  readonly excluded: readonly number[]
  readonly students: readonly StudentRow[]
}

const ANSWERS = {
  select: { position: true, response: true, credit: true, points: true, elapsedMs: true, createdAt: true },
  orderBy: { position: 'asc' },
} as const

interface CountedAttempt {
  readonly id: string
  readonly name: string | null
  readonly attempt: string | undefined
  readonly late: boolean
}

/** With the answers of the attempts that count. */
async function withAnswers(attempts: readonly CountedAttempt[]): Promise<StudentRow[]> {
  const rows = await database().prisma.attempt.findMany({
    where: { id: { in: attempts.flatMap(({ attempt }) => attempt ?? []) } },
    select: { id: true, quiz: { select: QUIZ_RECORD }, responses: ANSWERS },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return attempts.map(({ attempt, ...student }) => {
    const row = attempt === undefined ? undefined : byId.get(attempt)
    return { ...student, quiz: row?.quiz, answers: row?.responses ?? [] }
  })
}

const SESSION = {
  id: true,
  code: true,
  createdAt: true,
  endedAt: true,
  excluded: true,
  quiz: { select: QUIZ_RECORD },
  class: { select: { id: true, name: true, members: { select: { playerId: true, rosterName: true } } } },
  players: { where: { removedAt: null }, select: { id: true, playerId: true, nickname: true, attemptId: true } },
} as const

/** The latest session with this code that is this teacher's to look at. */
export async function sessionReportData(teacher: Account, code: string): Promise<ReportData | undefined> {
  if (!isCode(code)) return undefined
  const row = await database().prisma.classSession.findFirst({
    where: { code, OR: [{ hostId: teacher.id }, { class: taughtBy(teacher) }] },
    orderBy: { createdAt: 'desc' },
    select: SESSION,
  })
  if (!row) return undefined
  const { players, createdAt, endedAt, class: of, ...session } = row
  const names = new Map(of?.members.map(({ playerId, rosterName }) => [playerId, rosterName]))
  const attempts = players.map(({ id, playerId, nickname, attemptId }) => ({
    id,
    name: names.get(playerId) ?? nickname,
    attempt: attemptId,
    late: false,
  }))
  return {
    ...session,
    type: 'session',
    title: null,
    classId: of?.id ?? null,
    className: of?.name ?? null,
    pack: row.quiz.pack,
    startedAt: createdAt,
    isOpen: endedAt === null,
    students: await withAnswers(attempts),
  }
}

/** Set work that is this teacher's to look at; of each student the attempt that counts. */
export async function assignmentReportData(teacher: Account, code: string): Promise<ReportData | undefined> {
  const found = await assignmentOf(teacher, code)
  if (!found) return undefined
  const more = await database().prisma.assignment.findUniqueOrThrow({
    where: { id: found.id },
    select: { excluded: true, quiz: { select: QUIZ_RECORD } },
  })
  const terms = termsOf(found)
  const attempts = (await studentsProgressOf(found)).map(({ id, name, counted }) => ({
    id,
    name,
    attempt: counted?.id,
    late: counted !== undefined && isLate(terms, counted.finishedAt, Date.now()),
  }))
  return {
    ...more,
    type: 'assignment',
    id: found.id,
    code: found.code,
    title: found.title,
    classId: found.classId,
    className: found.class?.name ?? null,
    pack: found.pack,
    startedAt: found.opensAt ?? found.createdAt,
    isOpen: acceptsResponses(terms, Date.now()),
    students: await withAnswers(attempts),
  }
}
