import dynamic from 'next/dynamic'
import { fieldOf } from '@/components/questions/draft-parsing'
import type { Questions, View } from '../view'
import type { MatchDraft } from './draft'
// The parts come in chunks of their own; their styles come with the page, so that the first question stands at once.
import './Match.module.css'

export const match: View<'match', MatchDraft> = {
  icon: 'shapes',
  empty: () => ({ bins: {} }),
  restore: (question, kept) => ({ bins: fitting(question, fieldOf(kept, 'bins')) }),
  response: ({ cards }, { bins }) =>
    cards.every(({ id }) => bins[id] !== undefined) ? { bins: { ...bins } } : undefined,
  cardsOf: ({ cards }) => cards,
  Work: dynamic(() => import('./MatchWork')),
  preload: () => import('./MatchWork'),
}

function fitting({ cards, bins }: Questions['match'], kept: unknown): Record<string, string> {
  const pairs = cards.flatMap(({ id }) => bins.filter((bin) => fieldOf(kept, id) === bin.id).map((bin) => [id, bin.id]))
  return Object.fromEntries(pairs)
}
