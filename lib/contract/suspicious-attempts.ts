import { z } from 'zod'

const count = z.number().int()

/** Attempts answered faster than a person can, as the owner sees them. */
export const suspects = z.object({
  attempts: z.array(
    z.object({
      id: z.string(),
      player: z.string(),
      nickname: z.string().nullable(),
      packTitle: z.string(),
      points: count,
      length: count,
      finishedAt: z.iso.datetime(),
      quickestMs: count,
      meanMs: count,
    }),
  ),
})
export type WireSuspects = z.infer<typeof suspects>
