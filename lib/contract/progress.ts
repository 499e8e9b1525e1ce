import { z } from 'zod'
import { LEVELS } from '@/lib/memory/level'
import { lonLat } from '@/lib/pack/schema'
import { KINDS } from '@/lib/quiz'

/** What goes over the wire of history and review, after the core's `Text`s were spoken. */

const kind = z.enum(KINDS)
const level = z.enum(LEVELS)
const mastery = z.number().nullable()
const count = z.number().int()

export const due = z.object({
  pack: z.string(),
  packTitle: z.string(),
  /** What to review now, the longest due first, by names that give no answer away; `counts` has them all. */
  due: z.array(
    z.object({
      kind,
      label: z.string(),
      /** When it comes again if it is answered right: "in 5 days". */
      thenDue: z.string(),
    }),
  ),
  counts: z.object({
    due: count,
    /** Not due, but asked soon if there is room. */
    weak: count,
    /** Subjects that were asked so far, each way of asking counted. */
    asked: count,
  }),
  /** When the next becomes due, if nothing is due now. */
  next: z.object({ at: z.iso.datetime(), when: z.string() }).nullable(),
})
export type Due = z.infer<typeof due>

export const thing = z.object({
  label: z.string(),
  at: lonLat.nullable(),
  level,
  mastery,
  /** How it was asked, the weakest first. */
  ways: z.array(
    z.object({
      kind,
      level,
      lastCredit: z.number(),
      /** Where it was answered last, to look at it again. */
      answer: z.object({ attempt: z.string(), position: count }).nullable(),
    }),
  ),
})
export type WireThing = z.infer<typeof thing>

export const progress = z.object({
  pack: z.string(),
  packTitle: z.string(),
  packs: z.array(z.object({ slug: z.string(), title: z.string() })),
  totals: z.object({ attempts: count, answers: count }),
  review: due,
  kinds: z.array(z.object({ kind, level, mastery, asked: count })),
  /** The weakest first; those never asked about last. */
  things: z.array(thing),
  /** Finished rounds, the oldest first: the chart. */
  rounds: z.array(z.object({ id: z.string(), finishedAt: z.iso.datetime(), points: count, length: count })),
})
export type Progress = z.infer<typeof progress>
export type Round = Progress['rounds'][number]

export const history = z.object({
  attempts: z.array(
    z.object({
      id: z.string(),
      pack: z.string(),
      packTitle: z.string(),
      /** How the quiz was taken. */
      mode: z.enum(['solo', 'daily', 'review', 'live', 'assigned']),
      startedAt: z.iso.datetime(),
      finishedAt: z.iso.datetime().nullable(),
      length: count,
      position: count,
      /** Null: not told yet; a class is still playing, or the results of set work are not out. */
      points: count.nullable(),
      credits: z.array(z.number()).nullable(),
      ranked: z.boolean(),
    }),
  ),
  /** `after` of the next page; null: this is the last. */
  next: z.string().nullable(),
})
export type History = z.infer<typeof history>
export type Played = History['attempts'][number]
