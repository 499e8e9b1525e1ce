import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { Prisma } from '@/generated/prisma/client'
import { phaseOf } from '@/lib/assignments/terms'
import {
  type AssignmentRequest,
  type assignmentChange,
  assignmentRequest,
  type WireAssignment,
} from '@/lib/contract/assignments'
import { KINDS } from '@/lib/quiz'
import { drawQuiz, TERMS, termsOf } from '@/lib/server/attempts'
import type { Account } from '@/lib/server/auth'
import { taughtBy, taughtClass } from '@/lib/server/classes'
import { isCode, withCode } from '@/lib/server/codes'
import { done, fieldErrors, type Outcome, refuse } from '@/lib/server/http'
import { packTitle, storedSpec } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import type { Locale } from '@/lib/text/locale'

/** Years of it. */
const ASSIGNMENTS_AT_MOST = 500

export const ASSIGNMENT = {
  ...TERMS,
  id: true,
  createdAt: true,
  classId: true,
  pack: true,
  spec: true,
  quizId: true,
  attemptsAllowed: true,
  countingRule: true,
  class: { select: { name: true } },
} as const
export type AssignmentRow = Prisma.AssignmentGetPayload<{ select: typeof ASSIGNMENT }>

/** What everybody who may see it may know. */
export function wireSharedFields(row: AssignmentRow, locale: Locale) {
  const { kinds, length } = storedSpec.parse(row.spec)
  return {
    code: row.code,
    title: row.title,
    className: row.class?.name ?? null,
    pack: row.pack,
    packTitle: packTitle(row.pack, locale),
    kinds: [...kinds],
    length,
    opensAt: row.opensAt?.toISOString() ?? null,
    dueAt: row.dueAt?.toISOString() ?? null,
    phase: phaseOf(termsOf(row), Date.now()),
    attemptsAllowed: row.attemptsAllowed,
    countingRule: row.countingRule,
    questions: row.quizId === null ? ('anew' as const) : ('same' as const),
    acceptLate: row.acceptLate,
    results: row.releaseAtOnce ? ('at-once' as const) : ('after-due' as const),
  }
}

export const wireAssignment = (row: AssignmentRow, locale: Locale): WireAssignment => ({
  ...wireSharedFields(row, locale),
  classId: row.classId,
  createdAt: row.createdAt.toISOString(),
  closedAt: row.closedAt?.toISOString() ?? null,
})

/** The one place that says whose set work it is: of who set it, and of all who teach its class. */
const ownedOrTaughtBy = (teacher: Account) => ({ OR: [{ ownerId: teacher.id }, { class: taughtBy(teacher) }] })

/** Set work that is this teacher's to look at; undefined: there is none, or it is somebody else's. */
export async function assignmentOf(teacher: Account, code: string): Promise<AssignmentRow | undefined> {
  if (!isCode(code)) return undefined
  const row = await database().prisma.assignment.findFirst({
    where: { code, ...ownedOrTaughtBy(teacher) },
    select: ASSIGNMENT,
  })
  return row ?? undefined
}

/** The latest first; only those of one class if `classId` is given. */
export async function assignmentsOf(teacher: Account, locale: Locale, classId?: string): Promise<WireAssignment[]> {
  const rows = await database().prisma.assignment.findMany({
    where: { ...(classId !== undefined && { classId }), ...ownedOrTaughtBy(teacher) },
    select: ASSIGNMENT,
    orderBy: { createdAt: 'desc' },
    take: ASSIGNMENTS_AT_MOST,
  })
  return rows.map((row) => wireAssignment(row, locale))
}

const dateOf = (moment: string | null | undefined): Date | null => (moment ? new Date(moment) : null)
const isPast = (moment: string | null | undefined): boolean => !!moment && Date.parse(moment) <= Date.now()

/** The same questions for all are drawn now, and kept; others with each attempt. */
export async function createAssignment(
  teacher: Account,
  request: AssignmentRequest,
  locale: Locale,
): Promise<Outcome<WireAssignment>> {
  const parsed = assignmentRequest.safeParse(request)
  if (!parsed.success) return refuse('invalid-request', fieldErrors(parsed.error))
  const { title, classId, pack, kinds, length, opensAt, dueAt, questions, results, ...rest } = parsed.data
  if (isPast(dueAt)) return refuse('invalid-request', [{ path: 'dueAt', message: 'past' }])
  if (classId !== undefined && !(await taughtClass(teacher, classId))) return refuse('not-found')
  const newQuiz = await drawQuiz({ pack, kinds: kinds ?? [...KINDS], length, seed: undefined })
  if (!newQuiz.ok) return newQuiz
  const { prisma } = database()
  if ((await prisma.assignment.count({ where: { ownerId: teacher.id } })) >= ASSIGNMENTS_AT_MOST)
    return refuse('too-much-work')
  const { record, row: quiz } = newQuiz.value
  const spec = storedSpec.parse(record.spec)
  const row = await withCode(async (tx, code) => {
    if (questions === 'same') await tx.quiz.create({ data: quiz })
    const data = {
      ...rest,
      id: uuidv7(),
      code,
      title: title ?? packTitle(pack, locale),
      ownerId: teacher.id,
      classId: classId ?? null,
      pack,
      spec,
      quizId: questions === 'same' ? record.id : null,
      opensAt: dateOf(opensAt),
      dueAt: dateOf(dueAt),
      releaseAtOnce: results === 'at-once',
    }
    return tx.assignment.create({ data, select: ASSIGNMENT })
  })
  return done(wireAssignment(row, locale))
}

export async function changeAssignment(
  teacher: Account,
  code: string,
  { opensAt, dueAt, closed, results, ...rest }: z.infer<typeof assignmentChange>,
  locale: Locale,
): Promise<Outcome<WireAssignment>> {
  const found = await assignmentOf(teacher, code)
  if (!found) return refuse('not-found')
  const opens = opensAt === undefined ? found.opensAt : dateOf(opensAt)
  const due = dueAt === undefined ? found.dueAt : dateOf(dueAt)
  if (opens && due && opens >= due) return refuse('invalid-request', [{ path: 'dueAt', message: 'before-it-opens' }])
  const row = await database().prisma.assignment.update({
    where: { id: found.id },
    data: {
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
      opensAt: opens,
      dueAt: due,
      ...(results && { releaseAtOnce: results === 'at-once' }),
      ...(closed !== undefined && { closedAt: closed ? (found.closedAt ?? new Date()) : null }),
    },
    select: ASSIGNMENT,
  })
  return done(wireAssignment(row, locale))
}

/** What students answered stays theirs. */
export async function deleteAssignment(teacher: Account, code: string): Promise<Outcome<undefined>> {
  const found = await assignmentOf(teacher, code)
  if (!found) return refuse('not-found')
  await database().prisma.assignment.delete({ where: { id: found.id } })
  return done(undefined)
}
