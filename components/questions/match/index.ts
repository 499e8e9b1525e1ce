import dynamic from 'next/dynamic'
import { fieldOf } from '@/components/questions/draft-parsing'
import type { Questions, View } from '../view'

export const match: View<'match'> = {
  icon: 'shapes',
  empty: () => ({ bins: {} }),
  restore: (question, kept) => ({ bins: fitting(question, fieldOf(kept, 'bins')) }),
  response: ({ cards }, { bins }) =>
    cards.every(({ id }) => bins[id] !== undefined) ? { bins: { ...bins } } : undefined,
  Work: dynamic(() => import('./MatchWork')),
  preload: () => import('./MatchWork'),
}

function fitting({ cards, bins }: Questions['match'], kept: unknown): Record<string, string> {
  const pairs = cards.flatMap(({ id }) => bins.filter((bin) => fieldOf(kept, id) === bin.id).map((bin) => [id, bin.id]))
  return Object.fromEntries(pairs)
}
