import type { Random } from '@/lib/questions/kind'
import { randomFor } from '@/lib/questions/random'

/**
 * A learner whose memory is known: recall decays exponentially with the subject's own stability, and every question
 * with its explanation strengthens it, the more the nearer it was to being forgotten (the spacing effect). Nothing in
 * here knows FSRS.
 */
export interface Learner {
  /** Answers a question about a subject on a day: credit 1 or 0; then is told the answer. */
  answer(subject: string, day: number): number
  /** The chance that it is recalled so many days after `day`. */
  recall(subject: string, day: number): number
}

interface Trace {
  readonly stability: number
  readonly day: number
}

const GUESS = 0.25

export function learnerFor(seed: string, easeOf: (subject: string) => number): Learner {
  const random: Random = randomFor(seed, 0, 'learner')
  const traces = new Map<string, Trace>()
  const recall = (subject: string, day: number) => {
    const trace = traces.get(subject)
    return trace ? Math.exp(-(day - trace.day) / trace.stability) : 0
  }
  return {
    recall,
    answer(subject, day) {
      const known = recall(subject, day)
      const isRight = random.unit() < known + (1 - known) * GUESS
      const before = traces.get(subject)?.stability ?? 0
      const grown = before === 0 ? 2 * easeOf(subject) : before * (1 + 2.5 * easeOf(subject) * (1 - known))
      const stability = isRight ? Math.max(grown, before) : Math.max(1.5 * easeOf(subject), before * 0.6)
      traces.set(subject, { stability, day })
      return isRight ? 1 : 0
    },
  }
}
