import { z } from 'zod'
import { explanation, question, response } from '@/lib/contract/attempts'
import { tally } from '@/lib/contract/class-tally'

/** What goes over the wire of a report: what a class knows, by question, by student and by subject. */

const count = z.number().int().min(0)
const share = z.number().min(0).max(1)

/** Somebody says that a question is wrong; who did stays with the server. */
export const flagged = z.object({ reason: z.string(), at: z.iso.datetime() })

export const reportQuestion = z.object({
  position: count,
  question,
  key: response,
  explanation,
  answered: count,
  /** Mean credit of those who took part. */
  facility: share.nullable(),
  /** What somebody earns who knows nothing. */
  chance: share,
  /** Correlation with the rest of the quiz; null, and why: few students, all alike, or no other question. */
  discrimination: z.number().min(-1).max(1).nullable(),
  undiscriminating: z.enum(['few', 'same', 'alone']).nullable(),
  /** How the class answered. */
  tally,
  flags: z.array(flagged),
  /** Counts for nothing. */
  excluded: z.boolean(),
})

export const reportAnswer = z.object({ credit: share, points: count, elapsedMs: count })

export const reportStudent = z.object({
  id: z.string(),
  /** By the roster; else the nickname; null: neither. */
  name: z.string().nullable(),
  points: count,
  /** Share of all the credit that counts. */
  score: share,
  /** One a question; null: not answered. */
  answers: z.array(reportAnswer.nullable()),
  tookPart: z.boolean(),
  needsHelp: z.boolean(),
  late: z.boolean(),
})

export const reportSubject = z.object({
  label: z.string(),
  answers: count,
  credit: share,
  weeks: z.array(z.object({ from: z.iso.datetime(), credit: share, answers: count })),
})

export const report = z.object({
  type: z.enum(['session', 'assignment']),
  code: z.string(),
  title: z.string(),
  className: z.string().nullable(),
  pack: z.string(),
  packTitle: z.string(),
  startedAt: z.iso.datetime(),
  /** Answers still come in: this is how it stands now. */
  open: z.boolean(),
  length: count,
  /** False: each student had questions of their own, so there is nothing to say of single ones. */
  comparable: z.boolean(),
  /** False: the data the questions were made from has changed since; what was earned is still known. */
  current: z.boolean(),
  /** In the order asked; none unless comparable and current. */
  questions: z.array(reportQuestion),
  /** Who knows most first. */
  students: z.array(reportStudent),
  /** Of the whole class over time, if there is a class; the least known first. */
  subjects: z.array(reportSubject),
})

/** Positions that are to count for nothing. */
export const excludedRequest = z.object({ excluded: z.array(z.number().int().min(0).max(49)).max(50) })

export const flagRequest = z.object({ reason: z.string().trim().min(1).max(500) })

export type WireReport = z.infer<typeof report>
export type WireReportQuestion = z.infer<typeof reportQuestion>
export type WireReportStudent = z.infer<typeof reportStudent>
export type WireReportSubject = z.infer<typeof reportSubject>
