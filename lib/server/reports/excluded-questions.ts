import 'server-only'
import type { WireReport } from '@/lib/contract/reports'
import type { Account } from '@/lib/server/auth'
import { type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import type { Locale } from '@/lib/text/locale'
import { type ReportType, reportDataOf, reportFor } from './report'
import type { ReportData } from './report-data'

/** Sums every attempt's points again from its responses, without the excluded questions. */
const REGRADE = {
  session: regradeWhere('"sessionId"'),
  assignment: regradeWhere('"assignmentId"'),
} as const satisfies Record<ReportType, string>

function regradeWhere(column: string): string {
  return `UPDATE "Attempt" a SET "points" = coalesce((
      SELECT sum(r."points") FROM "Response" r WHERE r."attemptId" = a."id" AND r."position" <> ALL ($2::int[])
    ), 0) WHERE a.${column} = $1::uuid`
}

/**
 * Says which questions count for nothing, and grades everybody anew, in one commit. A live class has to be over (its
 * screens count for themselves), and all must have had the same questions.
 */
export async function excludeQuestions(
  teacher: Account,
  of: ReportType,
  code: string,
  positions: readonly number[],
  locale: Locale,
): Promise<Outcome<WireReport>> {
  const found = await reportDataOf(teacher, of, code)
  if (!found) return refuse('not-found')
  if (found.type === 'session' && found.isOpen) return refuse('not-over')
  if (!found.quiz) return refuse('not-comparable')
  const excluded = [...new Set(positions)].sort((a, b) => a - b)
  await storeExclusions(found, excluded)
  return reportFor(teacher, of, code, locale)
}

async function storeExclusions({ type, id }: ReportData, excluded: number[]): Promise<void> {
  await database().prisma.$transaction(async (tx) => {
    const change = { where: { id }, data: { excluded } }
    await (type === 'session' ? tx.classSession.update(change) : tx.assignment.update(change))
    await tx.$executeRawUnsafe(REGRADE[type], id, excluded)
  })
}
