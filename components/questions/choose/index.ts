import dynamic from 'next/dynamic'
import { fieldOf } from '@/components/questions/draft-parsing'
import type { View } from '../view'

export const choose: View<'choose'> = {
  icon: 'square-check',
  empty: () => ({ option: null }),
  restore({ options }, kept) {
    const option = options.find(({ id }) => id === fieldOf(kept, 'option'))
    return option && { option: option.id }
  },
  response: (_question, { option }) => (option === null ? undefined : { option }),
  marks: 'options',
  Work: dynamic(() => import('./ChooseWork')),
  preload: () => import('./ChooseWork'),
}
