import type { Text } from '@/lib/text/text'
import type { Verdict } from '../kind'
import { entriesOf } from './cards'
import { type Entry, inOrder, type OrderItem } from './item'
import type { OrderResponse } from './wire'

/** Two entries that a response has the wrong way round: `first` comes before `second`. */
export interface WrongPair {
  readonly first: Entry
  readonly second: Entry
}

export function wrongPairs(item: OrderItem, response: OrderResponse): WrongPair[] {
  const answered = entriesOf(item, response)
  const truth = inOrder(item.entries)
  return truth.flatMap((first, i) =>
    truth
      .slice(i + 1)
      .filter((second) => answered.indexOf(second) < answered.indexOf(first))
      .map((second) => ({ first, second })),
  )
}

export const pairsOf = ({ entries: { length } }: OrderItem): number => (length * (length - 1)) / 2

/**
 * Kendall's τ, at least 0: the share of pairs that stand the right way round less those that do not (M. G. Kendall, "A New
 * Measure of Rank Correlation", Biometrika 30, 1938). No two cards are tied: generation sees to it.
 */
export function grade(item: OrderItem, response: OrderResponse): Verdict {
  const all = pairsOf(item)
  const wrong = wrongPairs(item, response).length
  const note = noteOn(item, response, wrong, all)
  return {
    credit: Math.max(0, (all - 2 * wrong) / all),
    measure: { say: 'order.measure', with: { right: all - wrong, all } },
    meaning: { say: 'order.meaning', with: { right: all - wrong } },
    ...(note && { note }),
  }
}

function noteOn(item: OrderItem, response: OrderResponse, wrong: number, all: number): Text | undefined {
  if (wrong === 0) return undefined
  if (wrong === all) return { say: 'order.note.reversed' }
  const truth = inOrder(item.entries)
  const answered = entriesOf(item, response)
  const moved = truth.flatMap((entry, i) => (answered[i] === entry ? [] : [i + 1]))
  const [a, b] = moved
  if (moved.length === 2 && a && b) return { say: 'order.note.swapped', with: { a, b } }
  return { say: 'order.note.inPlace', with: { right: truth.length - moved.length, all: truth.length } }
}
