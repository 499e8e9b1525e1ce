import dynamic from 'next/dynamic'
import { areIdsOf, fieldOf } from '@/components/questions/draft-parsing'
import type { View } from '../view'

export const order: View<'order'> = {
  icon: 'list-ordered',
  empty: ({ cards }) => ({ order: cards.map(({ id }) => id) }),
  restore({ cards }, kept) {
    const ids = fieldOf(kept, 'order')
    return areIdsOf(cards, ids) ? { order: ids } : undefined
  },
  response: (_question, draft) => ({ order: [...draft.order] }),
  marks: 'ordered',
  Work: dynamic(() => import('./OrderWork')),
  preload: () => import('./OrderWork'),
}
