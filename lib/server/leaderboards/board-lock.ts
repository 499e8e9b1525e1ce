import 'server-only'
import type { Prisma } from '@/generated/prisma/client'

/**
 * What others do to the boards. Nothing has to be done when an attempt is finished (see boards-fold), nor when a player is
 * deleted (entries go along, and the counts of the boards follow), nor when a nickname is chosen, changed or hidden (boards
 * read it where it is kept). What has to be told is below; everything runs in the caller's transaction.
 */

/**
 * One transaction at a time changes who stands where: counting, merging, deleting. Each takes this before any row, for
 * they would meet on players, attempts and the counts of boards in any order.
 */
export const LOCK_BOARDS = 'SELECT pg_advisory_xact_lock(72707370)'

export const lockBoards = (tx: Pick<Prisma.TransactionClient, '$executeRawUnsafe'>) => tx.$executeRawUnsafe(LOCK_BOARDS)

/**
 * Discards what was counted of a player: after a merge, and after a change of `unlisted`, to either side. Until the attempts are counted
 * again, which is before anybody looks at a board, the player stands on none.
 */
export async function rebuildBoards(tx: Prisma.TransactionClient, player: string): Promise<void> {
  await tx.$executeRaw`SELECT FROM "Player" WHERE "id" = ${player}::uuid FOR UPDATE`
  await tx.boardEntry.deleteMany({ where: { playerId: player } })
  await tx.kindTally.deleteMany({ where: { playerId: player } })
  await tx.attempt.updateMany({ where: { playerId: player, tallied: true }, data: { tallied: false } })
}
