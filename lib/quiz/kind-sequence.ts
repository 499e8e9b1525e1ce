import { shuffled } from '@/lib/questions/draw'
import { randomFor } from '@/lib/questions/random'
import type { Kind } from '@/lib/questions/registry'

/**
 * Which kind each position asks: the kinds are dealt again and again, each deal shuffled, so that all come as often. No
 * kind follows itself where two deals meet.
 */
export function kindSequence(seed: string, kinds: readonly Kind[], length: number): Kind[] {
  const random = randomFor(seed, 0, 'deck')
  const deck: Kind[] = []
  while (deck.length < length) {
    const deal = shuffled(random, kinds)
    if (deal[0] === deck.at(-1)) deal.reverse()
    deck.push(...deal)
  }
  return deck.slice(0, length)
}
