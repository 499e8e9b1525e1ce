import type { Verdict } from '../kind'
import { letter } from '../shown'
import { binId, type MatchCard, type MatchItem } from './item'
import type { MatchResponse } from './wire'

export function isRight(response: MatchResponse, card: MatchCard, position: number): boolean {
  return response.bins[letter(position)] === binId(card.bin)
}

/**
 * The share of cards in their bins, corrected for chance: what blind sorting gets right by itself earns nothing
 * (J. Cohen, "A coefficient of agreement for nominal scales", 1960; with equal chances for all bins, as R. L. Brennan and
 * D. J. Prediger, "Coefficient kappa", 1981).
 */
export function grade({ cards, bins }: MatchItem, response: MatchResponse): Verdict {
  const right = cards.filter((card, i) => isRight(response, card, i)).length
  const chance = 1 / bins.length
  const [wrong, another] = cards.filter((card, i) => !isRight(response, card, i))
  const bin = wrong && bins[wrong.bin]
  return {
    credit: Math.max(0, (right / cards.length - chance) / (1 - chance)),
    measure: { say: 'match.score', with: { right, all: cards.length } },
    meaning: { say: 'match.right' },
    ...(bin && !another && { note: { say: 'match.only', with: { card: wrong.label, bin: bin.label } } as const }),
  }
}
