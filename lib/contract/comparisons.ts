import { z } from 'zod'
import { KINDS } from '@/lib/quiz'

/** Comparisons as they go over the wire. */

const count = z.number().int()
const credit = z.number().min(0).max(1)
const stint = z.object({ quizzes: count, answers: count, credit }).nullable()

export const comparisons = z.object({
  pack: z.string(),
  packTitle: z.string(),
  kinds: z.array(
    z.object({
      kind: z.enum(KINDS),
      /** The mean credit of the caller's ranked answers. */
      you: z.object({ answers: count, credit }).nullable(),
      /** Half of the players have no more than `median`, three quarters no more than `upperQuartile`. */
      others: z.object({ players: count, median: credit, upperQuartile: credit }).nullable(),
    }),
  ),
  /** The caller's last 30 days, and the 30 before. */
  months: z.object({ recent: stint, before: stint }),
  /** The caller's classes and others of the same teachers, the best mean first. */
  classes: z.array(
    z.object({
      title: z.string(),
      yours: z.boolean(),
      /** Members who stand on the pack's board. */
      players: count,
      /** Of their bests; null where they are fewer than five. */
      mean: count.nullable(),
    }),
  ),
})
export type WireComparisons = z.infer<typeof comparisons>
