import { lessonOf, weakest } from '@/components/result/lesson'
import { discOf, shareText } from '@/components/result/shareText'
import type { WireExplanation, WireReviewItem } from '@/lib/contract/attempts'

const explanation = (text: string): WireExplanation => ({
  title: 'A place',
  text,
  sources: [],
  overlay: { bounds: [0, 0, 1, 1], features: { type: 'FeatureCollection', features: [] } },
})

const item = (position: number, credit: number): WireReviewItem => ({
  position,
  question: { kind: 'choose', position, prompt: 'Which?', hide: [], options: [] },
  response: { option: 'a' },
  credit,
  points: credit * 1000,
  verdict: { measure: '', meaning: '' },
  key: { option: 'b' },
  explanation: explanation(''),
})

test('share: a disc for each answer and no word of what was asked', () => {
  expect(shareText('Demarcate · China–Kazakhstan · 7,230', [1, 0.8, 0.5, 0.3, 0.1, 0])).toBe(
    'Demarcate · China–Kazakhstan · 7,230 · ●◕◑◔○○',
  )
})

test('share: only full credit is a full disc', () => {
  expect([0.99, 0.995, 1].map(discOf)).toEqual(['◕', '●', '●'])
})

test('look again: the weakest answers first, at most three, none that went well', () => {
  const items = [item(0, 1), item(1, 0.2), item(2, 0.7), item(3, 0), item(4, 0.4), item(5, 0.76)]
  expect(weakest(items).map(({ position }) => position)).toEqual([3, 1, 4])
  expect(weakest([item(0, 0.75), item(1, 1)])).toEqual([])
})

test('lesson: one sentence of what stays true, not of what was answered', () => {
  const text = 'Your pin is 43 km too far north.\n\nThe rails met here on **12 September 1990**. Trains change bogies.'
  expect(lessonOf(explanation(text))).toBe('The rails met here on 12 September 1990.')
  expect(lessonOf(explanation('Only **this**. And that.'))).toBe('Only this.')
  expect(lessonOf(explanation(''))).toBe('')
})
