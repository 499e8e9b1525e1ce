import type { Text } from '@/lib/text/text'
import { headlineOf, mostCommonMistake, type Tally } from '../tally'
import { entriesOf } from './cards'
import { nameOf } from './explain'
import { type Entry, inOrder, type OrderItem } from './item'
import type { OrderResponse } from './wire'

/** Each card: how many put it in which place. */
export function tally(item: OrderItem, responses: readonly OrderResponse[]): Tally {
  const truth = inOrder(item.entries)
  const answers = responses.map((response) => entriesOf(item, response))
  const all = answers.length
  const perfect = answers.filter((answer) => answer.every((entry, i) => entry === truth[i])).length
  const mistake = mistakeOf(item, truth, answers)
  return {
    count: all,
    headline: headlineOf('tally.inOrder', perfect, all),
    ...(mistake && { mistake }),
    grid: {
      columns: truth.map((_, i): Text => ({ say: 'tally.place', with: { place: i + 1 } })),
      rows: truth.map((entry, right) => ({
        label: nameOf(item, entry),
        counts: truth.map((_, i) => answers.filter((answer) => answer[i] === entry).length),
        right,
      })),
    },
  }
}

/** The two that were most often taken for each other; of equally common ones those that follow each other. */
function mistakeOf(item: OrderItem, truth: readonly Entry[], answers: readonly (readonly Entry[])[]): Text | undefined {
  const pairs = truth.flatMap((first, i) => truth.slice(i + 1).map((second, j) => ({ first, second, apart: j })))
  const counted = pairs
    .toSorted((a, b) => a.apart - b.apart)
    .map(({ first, second }) => ({
      first,
      second,
      count: answers.filter((answer) => answer.indexOf(second) < answer.indexOf(first)).length,
    }))
  const most = mostCommonMistake(counted, answers.length)
  if (!most) return undefined
  const { first, second, count } = most
  return {
    say: 'tally.before',
    with: { count, all: answers.length, first: nameOf(item, first), second: nameOf(item, second) },
  }
}
