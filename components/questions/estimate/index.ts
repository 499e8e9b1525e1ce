import dynamic from 'next/dynamic'
import { fieldOf } from '@/components/questions/draft-parsing'
import type { View } from '../view'
import type { EstimateDraft } from './draft'
// The parts come in chunks of their own; their styles come with the page, so that the first question stands at once.
import './Estimate.module.css'
import './Scale.module.css'

export const estimate: View<'estimate', EstimateDraft> = {
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
