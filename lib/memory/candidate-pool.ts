import type { Pack } from '@/lib/pack/pack'
import { pick } from '@/lib/questions/draw'
import type { Random } from '@/lib/questions/kind'
import { REGISTRY } from '@/lib/questions/registry'
import { type Kind, subjectKey } from '@/lib/quiz'
import type { Candidate } from './plan'

/** What a pack could be asked next, of any of the kinds: drawn as quizzes draw, so that what comes often is drawn often. */
export function sampleCandidates(
  pack: Pack,
  kinds: readonly Kind[],
  count: number,
  random: Random,
): Omit<Candidate, 'difficulty'>[] {
  return Array.from({ length: count }).flatMap(() => {
    const kind = pick(random, kinds)
    const drawn = kind && REGISTRY[kind].draw(pack, random)
    if (!kind || !drawn) return []
    return [{ kind, subjects: [...new Set(drawn.about.map(subjectKey))], guess: drawn.at(0).blindCredit }]
  })
}
