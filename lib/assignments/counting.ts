export const COUNTING_RULES = ['best', 'first', 'last'] as const
/** Which of several attempts counts. */
export type CountingRule = (typeof COUNTING_RULES)[number]

/** One attempt at an assignment, with what decides whether it counts. Times are epoch ms. */
export interface AttemptResult {
  readonly startedAt: number
  /** Absent: not all is answered. */
  readonly finishedAt: number | undefined
  readonly points: number
}

const byStart = (one: AttemptResult, other: AttemptResult): number => one.startedAt - other.startedAt

/** The better of two; the earlier, if they are as good. */
const better = <S extends AttemptResult>(best: S | undefined, one: S): S =>
  best && best.points >= one.points ? best : one

/** The attempt that counts. One that is not finished counts only where none is: it is all there is. */
export function countedOf<S extends AttemptResult>(rule: CountingRule, attempts: readonly S[]): S | undefined {
  const inOrder = attempts.toSorted(byStart)
  const finished = inOrder.filter(({ finishedAt }) => finishedAt !== undefined)
  const eligible = finished.length > 0 ? finished : inOrder
  if (rule === 'best') return eligible.reduce<S | undefined>(better, undefined)
  return rule === 'first' ? eligible[0] : eligible.at(-1)
}
