import dynamic from 'next/dynamic'
import { areIdsOf, fieldOf } from '@/components/questions/draft-parsing'
import type { View } from '../view'
import type { OrderDraft } from './draft'
// The parts come in chunks of their own; their styles come with the page, so that the first question stands at once.
import '@/components/ui/IconButton.module.css'
import './Order.module.css'

export const order: View<'order', OrderDraft> = {
  icon: 'list-ordered',
  empty: ({ cards }) => ({ order: cards.map(({ id }) => id) }),
  restore({ cards }, kept) {
    const ids = fieldOf(kept, 'order')
    return areIdsOf(cards, ids) ? { order: ids } : undefined
  },
  response: (_question, draft) => ({ order: [...draft.order] }),
  marks: 'ordered',
  cardsOf: ({ cards }) => cards,
  Work: dynamic(() => import('./OrderWork')),
  preload: () => import('./OrderWork'),
}
