import type { WireAttempt, WireExplanation, WireMarked, WireQuestion } from '@/lib/contract/attempts'

/** Made-up wire values for the tests of the screens. */
export const attempt = (more: Partial<WireAttempt> = {}): WireAttempt => ({
  id: '01900000-0000-7000-8000-000000000001',
  pack: 'tiny',
  packTitle: 'Tiny',
  edition: 'e',
  kinds: ['choose'],
  mode: 'solo',
  length: 3,
  position: 0,
  credit: 0,
  points: 0,
  finished: false,
  ranked: true,
  credits: [],
  streak: 0,
  ...more,
})

export const choice = (position = 0): WireQuestion => ({
  kind: 'choose',
  position,
  prompt: `Question number ${position + 1}?`,
  hide: [],
  options: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: `Option ${id}` })),
})

export const explanation: WireExplanation = {
  title: 'What was asked',
  text: 'It was **Option a**.\n\nBecause.',
  sources: [{ title: 'A book' }],
  overlay: { bounds: [0, 0, 1, 1], features: { type: 'FeatureCollection', features: [] } },
}

export const marked = (position = 0, more: Partial<WireMarked> = {}): WireMarked => ({
  credit: 1,
  points: 1000,
  verdict: { measure: 'Right', meaning: 'it is Option a' },
  key: { option: 'a' },
  explanation,
  attempt: attempt({ position: position + 1, points: 1000 * (position + 1), credits: [1] }),
  question: choice(position + 1),
  ...more,
})
