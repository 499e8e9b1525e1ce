import 'server-only'
import { z } from 'zod'
import { specSchema } from '@/lib/quiz'

/** PostgreSQL's text holds neither NUL nor half a surrogate pair: a seed with one would not come back as it went. */
export const seedSchema = specSchema.shape.seed.refine(
  (seed) => !seed.includes('\0') && Buffer.from(seed, 'utf8').toString('utf8') === seed,
  'must be well-formed text',
)

export const attemptRequest = z
  .object({
    pack: z.string().optional(),
    kinds: specSchema.shape.kinds,
    length: specSchema.shape.length,
    seed: seedSchema.optional(),
    /** An attempt of the player's own, finished: the same questions once more. */
    again: z.string().optional(),
  })
  .refine(({ pack, again }) => pack !== undefined || again !== undefined, { path: ['pack'], message: 'Required' })
export type AttemptRequest = z.input<typeof attemptRequest>
