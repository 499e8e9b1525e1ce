import { z } from 'zod'
import { id } from '@/lib/pack/schema'
import { KINDS } from '@/lib/questions/registry'
import { LENGTHS } from './lengths'
import { targetSchema } from './target'

/** What a quiz is drawn from, besides the edition of the pack. */
export const specSchema = z.object({
  pack: id.max(100),
  /** Which kinds to mix, in any order; all of them unless told. */
  kinds: z
    .array(z.enum(KINDS))
    .min(1)
    .max(KINDS.length)
    .default([...KINDS]),
  length: z.number().int().min(LENGTHS.least).max(LENGTHS.most).default(LENGTHS.usual),
  seed: z.string().min(1).max(200),
  /**
   * What the questions are to be about: each takes the next target that none before it asked or told; null, and none
   * left, is whatever comes. Without it every quiz is as it always was.
   */
  targets: z
    .array(targetSchema.nullable())
    .max(2 * LENGTHS.most)
    .optional(),
})
export type Spec = z.infer<typeof specSchema>
