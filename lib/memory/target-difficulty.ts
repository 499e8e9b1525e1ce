import type { Random } from '@/lib/questions/kind'

/** The chance of success at which a question teaches most: more often right than wrong, but not by much. */
export const TARGET_CHANCE = 0.65

/** One question in ten is drawn at random, so that difficulty ratings do not depend on which players were given a question. */
const FREE_INTERVAL = 10

/** Which positions of a quiz are free: one in each ten, each as likely. */
export function freePositions(length: number, random: Random): ReadonlySet<number> {
  const free = new Set<number>()
  for (let start = 0; start < length; start += FREE_INTERVAL) free.add(start + random.below(FREE_INTERVAL))
  return free
}

/** The one whose chance of success is nearest to the aim; of several as near, each as likely. */
export function nearestToTarget<T extends { readonly chance: number }>(
  from: readonly T[],
  random: Random,
): T | undefined {
  const missOf = ({ chance }: T) => Math.abs(chance - TARGET_CHANCE)
  const least = Math.min(...from.map(missOf))
  const best = from.filter((one) => missOf(one) - least < 1e-9)
  return best[best.length === 0 ? 0 : random.below(best.length)]
}
