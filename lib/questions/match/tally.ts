import type { Text } from '@/lib/text/text'
import { letter } from '../shown'
import { headlineOf, mostCommonMistake, type Tally } from '../tally'
import { isRight } from './grade'
import { binId, type MatchCard, type MatchItem } from './item'
import type { MatchResponse } from './wire'

/** Each card: how many put it in which bin. */
export function tally(item: MatchItem, responses: readonly MatchResponse[]): Tally {
  const { cards, bins } = item
  const all = responses.length
  const perfect = responses.filter((response) => cards.every((card, i) => isRight(response, card, i))).length
  const rows = cards.map((card, i) => ({ label: card.label, counts: countsOf(item, i, responses), right: card.bin }))
  const mistake = mistakeOf(item, rows, all)
  return {
    count: all,
    headline: headlineOf('tally.sorted', perfect, all),
    ...(mistake && { mistake }),
    grid: { columns: bins.map(({ label }) => label), rows },
  }
}

function countsOf({ bins }: MatchItem, card: number, responses: readonly MatchResponse[]): number[] {
  return bins.map((_, bin) => responses.filter(({ bins: given }) => given[letter(card)] === binId(bin)).length)
}

interface Row {
  readonly label: MatchCard['label']
  readonly counts: readonly number[]
  readonly right: number
}

function mistakeOf({ bins }: MatchItem, rows: readonly Row[], all: number): Text | undefined {
  const wrong = rows.flatMap(({ label, counts, right }) =>
    counts.flatMap((count, bin) => (bin === right ? [] : [{ card: label, bin: bins[bin]?.label ?? label, count }])),
  )
  const most = mostCommonMistake(wrong, all)
  return most && { say: 'tally.put', with: { count: most.count, all, card: most.card, bin: most.bin } }
}
