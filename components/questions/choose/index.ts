import dynamic from 'next/dynamic'
import { fieldOf } from '@/components/questions/draft-parsing'
import type { View } from '../view'
import type { ChooseDraft } from './draft'
// The parts come in chunks of their own; their styles come with the page, so that the first question stands at once.
import './Choose.module.css'

export const choose: View<'choose', ChooseDraft> = {
  icon: 'square-check',
  empty: () => ({ option: null }),
  restore({ options }, kept) {
    const option = options.find(({ id }) => id === fieldOf(kept, 'option'))
    return option && { option: option.id }
  },
  response: (_question, { option }) => (option === null ? undefined : { option }),
  marks: 'options',
  cardsOf: ({ options }) => options,
  Work: dynamic(() => import('./ChooseWork')),
  preload: () => import('./ChooseWork'),
}
