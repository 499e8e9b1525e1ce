import 'server-only'
import type { Prisma } from '@/generated/prisma/client'

/**
 * What others do to the boards. Nothing has to be done when an attempt is finished (see boards-fold), nor when a player is
 * deleted (entries go along, and the counts of the boards follow), nor when a nickname is chosen, changed or hidden (boards
 * read it where it is kept). What has to be told is below; everything runs in the caller's transaction.
 */

/**
 * Before the attempts of one player become another's: of two ranked attempts at the same quiz, the one that was begun
 * later was played by somebody who knew the questions. It stays, as practice.
 *
 *   await keepFirstSittings(tx, { from: guest, to: player })
 *   await tx.attempt.updateMany({ where: { playerId: guest }, data: { playerId: player } })
 *   await tx.player.delete({ where: { id: guest } })
 *   await rebuildBoards(tx, player)
 */
export async function keepFirstSittings(
  tx: Prisma.TransactionClient,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await tx.$executeRaw`UPDATE "Attempt" AS later
    SET "ranked" = false, "sat" = CASE WHEN later."sat" = 'daily' THEN 'solo' ELSE later."sat" END
    FROM "Attempt" AS first
    WHERE later."playerId" IN (${from}::uuid, ${to}::uuid) AND first."playerId" IN (${from}::uuid, ${to}::uuid)
      AND first."playerId" <> later."playerId" AND first."quizId" = later."quizId"
      AND first."sat" IN ('solo', 'daily') AND later."sat" IN ('solo', 'daily')
      AND (first."ranked" OR first."sat" = 'daily') AND first."id" < later."id"`
}

/**
 * Counts a player anew: after a merge, and after a change of `unlisted`, to either side. Until the attempts are counted
 * again, which is before anybody looks at a board, the player stands on none.
 */
export async function rebuildBoards(tx: Prisma.TransactionClient, player: string): Promise<void> {
  await tx.$executeRaw`SELECT FROM "Player" WHERE "id" = ${player}::uuid FOR UPDATE`
  await tx.boardEntry.deleteMany({ where: { playerId: player } })
  await tx.kindTally.deleteMany({ where: { playerId: player } })
  await tx.attempt.updateMany({ where: { playerId: player, tallied: true }, data: { tallied: false } })
}
