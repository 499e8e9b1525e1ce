import 'server-only'
import { z } from 'zod'
import type { Memory as Row } from '@/generated/prisma/client'
import type { Memory } from '@/lib/memory/memory'
import { KINDS } from '@/lib/quiz'
import { database } from '@/lib/server/platform'

/** A memory with the answer that it was made from last. */
export interface Traced extends Memory {
  readonly answer: { readonly attempt: string; readonly position: number } | undefined
}

const kind = z.enum(KINDS)

/** Kinds are stored as text: one that this version does not know is left where it is. */
export function traced(row: Row): Traced[] {
  const known = kind.safeParse(row.kind)
  if (!known.success) return []
  const { lastAttemptId: attempt, lastPosition: position } = row
  return [
    {
      kind: known.data,
      subject: row.subject,
      lastCredit: row.lastCredit,
      meanCredit: row.meanCredit,
      answer: attempt !== null && position !== null ? { attempt, position } : undefined,
      card: {
        dueAt: row.due.getTime(),
        stability: row.stability,
        difficulty: row.difficulty,
        elapsedDays: row.elapsedDays,
        scheduledDays: row.scheduledDays,
        learningSteps: row.learningSteps,
        reps: row.reps,
        lapses: row.lapses,
        state: row.state,
        reviewedAt: (row.lastReviewAt ?? row.due).getTime(),
      },
    },
  ]
}

/** The columns of a memory, but whose it is. */
export const columnsOf = ({ kind: asked, subject, card, lastCredit, meanCredit, answer }: Traced) => ({
  kind: asked,
  subject,
  due: new Date(card.dueAt),
  stability: card.stability,
  difficulty: card.difficulty,
  elapsedDays: card.elapsedDays,
  scheduledDays: card.scheduledDays,
  learningSteps: card.learningSteps,
  reps: card.reps,
  lapses: card.lapses,
  state: card.state,
  lastReviewAt: new Date(card.reviewedAt),
  lastCredit,
  meanCredit,
  lastAttemptId: answer?.attempt ?? null,
  lastPosition: answer?.position ?? null,
})

/** Every list is bounded; a pack has some hundreds of subjects. */
const MEMORIES_AT_MOST = 5_000

export async function memoriesOf(player: string, pack: string): Promise<Traced[]> {
  const rows = await database().prisma.memory.findMany({
    where: { playerId: player, pack },
    orderBy: [{ due: 'asc' }, { subject: 'asc' }],
    take: MEMORIES_AT_MOST,
  })
  return rows.flatMap(traced)
}
