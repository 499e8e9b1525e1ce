import 'server-only'
import { z } from 'zod'
import { database } from '@/lib/server/platform'

/** Who the caller is; null: nobody yet. */
export const meSchema = z.object({
  player: z
    .object({
      id: z.string(),
      /** Without an account. */
      guest: z.boolean(),
      createdAt: z.iso.datetime(),
      attempts: z.number().int(),
      nickname: z.string().nullable(),
      unlisted: z.boolean(),
      /** Whether there is a code to carry the player to another device. */
      recoverable: z.boolean(),
    })
    .nullable(),
  user: z
    .object({ id: z.string(), email: z.string(), name: z.string(), role: z.enum(['student', 'teacher']) })
    .nullable(),
})
export type Me = z.infer<typeof meSchema>

const ANONYMOUS_ME: Me = { player: null, user: null }

const ME_FIELDS = {
  id: true,
  createdAt: true,
  nickname: true,
  unlisted: true,
  recoveryHash: true,
  user: { select: { id: true, email: true, name: true, role: true } },
  _count: { select: { attempts: true } },
} as const

export async function me(player: string | undefined): Promise<Me> {
  if (!player) return ANONYMOUS_ME
  const row = await database().prisma.player.findUnique({ where: { id: player }, select: ME_FIELDS })
  if (!row) return ANONYMOUS_ME
  const { id, nickname, unlisted, user } = row
  const createdAt = row.createdAt.toISOString()
  const recoverable = row.recoveryHash !== null
  return {
    player: { id, guest: !user, createdAt, attempts: row._count.attempts, nickname, unlisted, recoverable },
    user,
  }
}
