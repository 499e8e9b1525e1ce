import { z } from 'zod'
import { attempt } from '@/lib/quiz/wire'

/** The day's quiz, as one player finds it. */
export const daily = z.object({
  /** In UTC: 2026-11-27. */
  day: z.iso.date(),
  pack: z.string(),
  packTitle: z.string(),
  length: z.number().int(),
  /** How many have finished it. */
  players: z.number().int(),
  /** The caller's one attempt. */
  attempt: attempt.nullable(),
  streak: z.object({
    /** Days played in the run that is still alive. One missed day in seven is forgiven. */
    days: z.number().int(),
    today: z.boolean(),
    /** The next missed day would cost days. */
    atStake: z.boolean(),
  }),
  /** When the next one begins. */
  nextAt: z.iso.datetime(),
  /** The day before, which can be played for practice. */
  yesterday: z.iso.date(),
})
export type WireDaily = z.infer<typeof daily>
