import { pointsFor } from '@/lib/quiz'

export interface AnswerTime {
  readonly elapsedMs: number
  /** The player's own: with extra time the same quickness may take longer. */
  readonly allowanceMs: number
  /** The part of the points that it earns. */
  readonly speedShare: number
}

/** Credit as points; the quick part shrinks evenly from the opening to the end of the allowance, whenever one joined. */
export function pointsOf(credit: number, { elapsedMs, allowanceMs, speedShare }: AnswerTime): number {
  const left = Math.min(1, Math.max(0, 1 - elapsedMs / allowanceMs))
  return pointsFor(credit * (1 - speedShare + speedShare * left))
}
