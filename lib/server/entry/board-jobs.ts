import 'server-only'
import { foldFinished, holdBoards } from '@/lib/server/leaderboards'
import { database, isDatabaseAway, log } from '@/lib/server/platform'
import { firstDayOf, PERIODS } from '@/lib/standings'

const EVERY_MS = 5_000

/** Boards of days, weeks and months that are over: nobody can ask for them. */
export async function dropPastBoards(now = new Date()): Promise<void> {
  const { prisma } = database()
  for (const period of PERIODS) {
    const current = new Date(firstDayOf(period, now.getTime()))
    await prisma.$transaction([
      holdBoards(prisma),
      prisma.board.deleteMany({ where: { period, starts: { lt: current } } }),
    ])
  }
}

async function keep(): Promise<void> {
  try {
    await foldFinished()
    await dropPastBoards()
  } catch (error) {
    // The next round does what this one left.
    if (!isDatabaseAway(error)) log().warn({ reason: String(error) }, 'boards not kept')
  }
}

/** Counts what was finished every few seconds, so that a look at a board finds little left to count. */
export function keepBoards(): void {
  setTimeout(() => keep().finally(keepBoards), EVERY_MS).unref()
}
