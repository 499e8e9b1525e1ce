import type { Kind, Questions } from '@/components/questions/view'
import type { WireResponse } from '@/lib/contract/attempts'

/** Something that fits each kind of question; what it earns is chance. */
const SOME: { readonly [K in Kind]: (question: Questions[K]) => WireResponse } = {
  order: ({ cards }) => ({ order: cards.map(({ id }) => id) }),
  place: ({ extent: [west, south] }) => ({ at: [west, south] }),
  match: ({ cards, bins }) => ({ bins: Object.fromEntries(cards.map(({ id }) => [id, bins[0]?.id ?? ''])) }),
  choose: ({ options }) => ({ option: options[0]?.id ?? '' }),
  estimate: ({ min }) => ({ value: min }),
  trace: ({ from, to }) => ({ line: [from, to] }),
}

export const someResponse = <K extends Kind>(question: Questions[K]): WireResponse => SOME[question.kind](question)
