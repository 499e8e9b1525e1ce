import { z } from 'zod'
import { COUNTING_RULES } from '@/lib/assignments/counting'
import { ATTEMPTS_AT_MOST } from '@/lib/assignments/start'
import { nameSchema } from '@/lib/contract/classes'
import { KINDS, LENGTHS } from '@/lib/quiz'

/** What goes over the wire of set work. */

const moment = z.iso.datetime({ offset: true })
const count = z.number().int().min(0)

const set = {
  title: nameSchema,
  attemptsAllowed: z.number().int().min(1).max(ATTEMPTS_AT_MOST),
  countingRule: z.enum(COUNTING_RULES),
  /** After the due date: taken and marked as late, or not. */
  acceptLate: z.boolean(),
  /** When students see what was right. Without a due date `after-due` is when the teacher closes the work. */
  results: z.enum(['at-once', 'after-due']),
}

export const assignmentRequest = z
  .object({
    title: set.title.optional(),
    classId: z.uuid().optional(),
    pack: z.string().max(100),
    kinds: z.array(z.enum(KINDS)).min(1).max(KINDS.length).optional(),
    length: z.number().int().min(LENGTHS.least).max(LENGTHS.most).default(LENGTHS.usual),
    opensAt: moment.optional(),
    dueAt: moment.optional(),
    attemptsAllowed: set.attemptsAllowed.default(1),
    countingRule: set.countingRule.default('best'),
    /** The same for everybody, or drawn anew for each attempt. */
    questions: z.enum(['same', 'anew']).default('same'),
    acceptLate: set.acceptLate.default(true),
    results: set.results.default('at-once'),
  })
  .refine(({ opensAt, dueAt }) => !opensAt || !dueAt || Date.parse(opensAt) < Date.parse(dueAt), {
    path: ['dueAt'],
    message: 'before-it-opens',
  })

export const assignmentChange = z
  .object({ ...set, opensAt: moment.nullable(), dueAt: moment.nullable(), closed: z.boolean() })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'nothing to change')
export type AssignmentChange = z.input<typeof assignmentChange>

const described = {
  code: z.string(),
  title: z.string(),
  className: z.string().nullable(),
  pack: z.string(),
  packTitle: z.string(),
  kinds: z.array(z.string()),
  length: z.number().int(),
  opensAt: z.iso.datetime().nullable(),
  dueAt: z.iso.datetime().nullable(),
  phase: z.enum(['to-come', 'open', 'late', 'over']),
  attemptsAllowed: z.number().int(),
  countingRule: z.enum(COUNTING_RULES),
  questions: z.enum(['same', 'anew']),
  acceptLate: z.boolean(),
  results: set.results,
}

/** As its teachers see it. */
export const assignment = z.object({
  ...described,
  classId: z.string().nullable(),
  createdAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
})

export const oneAssignment = z.object({ assignment })
export const assignmentList = z.object({ assignments: z.array(assignment) })

/** Where one student stands; `working` has begun and not finished. */
export const progressRow = z.object({
  id: z.string(),
  /** By the roster; else a nickname, or null. */
  name: z.string().nullable(),
  state: z.enum(['not-started', 'working', 'done']),
  /** Answers given in the attempt that counts. */
  position: count,
  attempts: count,
  credit: z.number().nullable(),
  points: count.nullable(),
  late: z.boolean(),
  lastAt: z.iso.datetime().nullable(),
})
export const progress = z.object({ assignment, rows: z.array(progressRow) })

/** What may be told of one's own attempt; points and credit are null until results are out. */
const ownAttempt = z.object({
  id: z.string(),
  position: count,
  length: count,
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  late: z.boolean(),
  points: count.nullable(),
  credit: z.number().nullable(),
  /** Null until results are out: which one is best would tell of them. */
  counted: z.boolean().nullable(),
})

/** As students see it. */
export const studentAssignment = z.object({
  ...described,
  released: z.boolean(),
  releasesAt: z.iso.datetime().nullable(),
  /** What starting would do; `join`: the class wants to know who it is first. */
  start: z.enum(['join', 'begin', 'resume', 'to-come', 'over', 'used-up']),
  attempts: z.array(ownAttempt),
})
export const oneStudentAssignment = z.object({ assignment: studentAssignment })
export const studentAssignmentList = z.object({ assignments: z.array(studentAssignment) })

export type AssignmentRequest = z.input<typeof assignmentRequest>
export type WireAssignment = z.infer<typeof assignment>
export type WireProgress = z.infer<typeof progress>
export type WireProgressRow = z.infer<typeof progressRow>
export type WireStudentAssignment = z.infer<typeof studentAssignment>
export type WireOwnAttempt = z.infer<typeof ownAttempt>
