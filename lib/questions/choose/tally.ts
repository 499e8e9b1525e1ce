import { letter } from '../shown'
import { headlineOf, mostCommonMistake, type Tally } from '../tally'
import { nameOf } from './explain'
import type { ChooseItem } from './item'
import type { ChooseResponse } from './wire'

export function tally(item: ChooseItem, responses: readonly ChooseResponse[]): Tally {
  const all = responses.length
  const counted = item.options.map((option, i) => ({
    label: nameOf(item.pack, option),
    count: responses.filter((response) => response.option === letter(i)).length,
    right: option === item.key,
  }))
  const wrong = mostCommonMistake(
    counted.filter(({ right }) => !right),
    all,
  )
  return {
    count: all,
    headline: headlineOf('tally.right', counted.find(({ right }) => right)?.count ?? 0, all),
    ...(wrong && {
      mistake: { say: 'tally.chose', with: { count: wrong.count, all, option: wrong.label } } as const,
    }),
    bars: counted.map(({ right, ...bar }) => (right ? { ...bar, right } : bar)),
  }
}
