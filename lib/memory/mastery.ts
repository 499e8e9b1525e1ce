import { recallAt } from './card'
import type { Level } from './level'
import type { Memory } from './memory'
import { DAY_MS } from './when'

/** How well something is known, from the credit it earned and what is left of it in a week. */

/** Mastery counts what the player will still recall after this time. */
const HORIZON_MS = 7 * DAY_MS

/** In [0, 1]. */
export const masteryOf = ({ card, meanCredit }: Memory, now: number): number =>
  meanCredit * recallAt(card, now + HORIZON_MS)

/** Of several memories of one thing, or of one kind. */
export const meanMastery = (memories: readonly Memory[], now: number): number =>
  memories.reduce((sum, memory) => sum + masteryOf(memory, now), 0) / Math.max(1, memories.length)

/** Where each level begins; one right answer, and a week, leave a little under the last. */
const LEAST_MASTERY = { shaky: 0.35, nearly: 0.6, known: 0.85 } as const

export function levelOf(mastery: number | undefined): Level {
  if (mastery === undefined) return 'new'
  if (mastery < LEAST_MASTERY.shaky) return 'missed'
  if (mastery < LEAST_MASTERY.nearly) return 'shaky'
  return mastery < LEAST_MASTERY.known ? 'nearly' : 'known'
}

/** Below this something is weak: worth a question before it is due. */
export const WEAK = LEAST_MASTERY.nearly
