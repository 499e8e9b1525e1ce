import 'server-only'
import { acceptsResponses, type Terms, withheldBy } from '@/lib/assignments/terms'
import type { WireAttempt } from '@/lib/contract/attempts'
import { database } from '@/lib/server/platform'

/** What an attempt needs to know of the assignment that it is for. */
export const TERMS = {
  code: true,
  title: true,
  opensAt: true,
  dueAt: true,
  closedAt: true,
  acceptLate: true,
  releaseAtOnce: true,
} as const

type Dated = Record<'opensAt' | 'dueAt' | 'closedAt', Date | null>

/** As the database has them, in the pure core's words. */
export const termsOf = <Row extends Dated & Pick<Terms, 'acceptLate' | 'releaseAtOnce'>>(row: Row): Terms => ({
  opensAt: row.opensAt?.getTime(),
  dueAt: row.dueAt?.getTime(),
  closedAt: row.closedAt?.getTime(),
  acceptLate: row.acceptLate,
  releaseAtOnce: row.releaseAtOnce,
})

/** Set work as its attempts tell of it: whether answers are taken now, and whether results are out. */
export type AssignmentStatus = NonNullable<WireAttempt['assignment']>

export function assignmentStatusOf(
  row: Parameters<typeof termsOf>[0] & Pick<AssignmentStatus, 'code' | 'title'>,
): AssignmentStatus {
  const terms = termsOf(row)
  const now = Date.now()
  const withheld = withheldBy(terms, now)
  return {
    code: row.code,
    title: row.title,
    acceptsResponses: acceptsResponses(terms, now),
    released: !withheld,
    releasesAt: withheld?.until === undefined ? null : new Date(withheld.until).toISOString(),
  }
}

/** Asked anew for every answer: a teacher may move the date at any time. */
export async function loadAssignmentStatus(assignment: string): Promise<AssignmentStatus | undefined> {
  const row = await database().prisma.assignment.findUnique({ where: { id: assignment }, select: TERMS })
  return row ? assignmentStatusOf(row) : undefined
}

/** Attempts whose results their players must not learn yet, however they ask. */
export const withheldAttempts = (now = new Date()) => ({
  assignment: {
    is: {
      releaseAtOnce: false,
      AND: [{ OR: [{ dueAt: null }, { dueAt: { gt: now } }] }, { OR: [{ closedAt: null }, { closedAt: { gt: now } }] }],
    },
  },
})
