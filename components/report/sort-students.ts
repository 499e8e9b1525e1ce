import type { WireReportStudent } from '@/lib/contract/reports'

export const SORTS = ['score', 'name', 'help'] as const
export type Sort = (typeof SORTS)[number]

const byScore = (one: WireReportStudent, other: WireReportStudent) => other.score - one.score

const byName = (one: WireReportStudent, other: WireReportStudent) =>
  (one.name ?? '').localeCompare(other.name ?? '') || byScore(one, other)

const byHelp = (one: WireReportStudent, other: WireReportStudent) =>
  Number(other.needsHelp) - Number(one.needsHelp) || one.score - other.score

const ORDERS = { score: byScore, name: byName, help: byHelp } as const satisfies Record<Sort, typeof byScore>

export const ordered = (students: readonly WireReportStudent[], sort: Sort): WireReportStudent[] =>
  [...students].sort(ORDERS[sort])
