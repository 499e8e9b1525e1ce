import { mean } from 'simple-statistics'
import { randomFor } from '@/lib/questions/random'
import type { Posed } from '@/lib/questions/registry'

/** The mean of so many is known to about 0.03. */
const GUESSES = 120

/** The mean credit of blind guesses at the question, in [0, 1]. The same at every call. */
export function chanceScoreOf(question: Posed): number {
  const random = randomFor('by chance', question.position, question.kind)
  return mean(
    Array.from({ length: GUESSES }, () => {
      const mark = question.grade(question.guess(random))
      return mark.ok ? mark.credit : 0
    }),
  )
}
