import { mean } from 'simple-statistics'
import { groupBy } from '@/lib/questions/group-by'

/** One answer of anybody in a class to a question about a subject. */
export interface SubjectAnswer {
  /** A pack id. */
  readonly subject: string
  readonly credit: number
  /** Epoch ms. */
  readonly at: number
}

export interface SubjectMastery {
  readonly subject: string
  readonly answers: number
  /** Mean credit of all answers, in [0, 1]. */
  readonly credit: number
  /** Mean credit week by week, oldest first: weeks without answers are left out. */
  readonly weeks: readonly { readonly from: number; readonly credit: number; readonly answers: number }[]
}

const WEEK_MS = 7 * 86_400_000
/** The first day of 1970 was a Thursday; weeks begin on Monday. */
const MONDAY_MS = 4 * 86_400_000
const weekOf = (at: number): number => Math.floor((at - MONDAY_MS) / WEEK_MS) * WEEK_MS + MONDAY_MS

/** What a class knows of each subject, the least known first. */
export function masteryOf(answers: readonly SubjectAnswer[]): SubjectMastery[] {
  return [...groupBy(answers, ({ subject }) => subject)]
    .map(([subject, of]) => ({
      subject,
      answers: of.length,
      credit: meanCredit(of),
      weeks: [...groupBy(of, ({ at }) => weekOf(at))]
        .sort(([a], [b]) => a - b)
        .map(([from, during]) => ({ from, credit: meanCredit(during), answers: during.length })),
    }))
    .sort((a, b) => a.credit - b.credit || (a.subject < b.subject ? -1 : 1))
}

const meanCredit = (answers: readonly SubjectAnswer[]): number => mean(answers.map(({ credit }) => credit))
