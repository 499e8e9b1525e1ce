import dynamic from 'next/dynamic'
import { fieldOf } from '@/components/questions/draft-parsing'
import type { View } from '../view'

export const estimate: View<'estimate'> = {
  icon: 'ruler',
  empty: () => ({ value: null }),
  restore({ min, max }, kept) {
    const value = fieldOf(kept, 'value')
    return typeof value === 'number' && value >= min && value <= max ? { value } : undefined
  },
  response: ({ min, max }, { value }) => (value === null || value < min || value > max ? undefined : { value }),
  Work: dynamic(() => import('./EstimateWork')),
  Reveal: dynamic(() => import('./EstimateScale')),
  preload: () => Promise.all([import('./EstimateWork'), import('./EstimateScale')]),
}
