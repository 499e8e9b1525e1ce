import { screen, within } from '@testing-library/react'
import { match } from '@/components/questions/match'
import MatchWork from '@/components/questions/match/MatchWork'
import type { Questions } from '@/components/questions/view'
import { sitDown } from './Desk'

const question: Questions['match'] = {
  kind: 'match',
  position: 0,
  prompt: 'Which side?',
  hide: [],
  cards: ['a', 'b', 'c'].map((id) => ({ id, label: `Town ${id}` })),
  bins: ['x', 'y'].map((id) => ({ id, label: `Land ${id}` })),
}
const bin = (name: string) => within(screen.getByRole('region', { name }))

describe('match: sorting cards into bins', () => {
  test('by number keys alone: each key puts the next card', async () => {
    const { user, last } = sitDown(match, question, MatchWork)
    await user.keyboard('12')
    expect(last()).toBeUndefined()
    await user.keyboard('1')
    expect(last()).toEqual({ bins: { a: 'x', b: 'y', c: 'x' } })
    expect(bin('Land x').getByRole('button', { name: 'Town c' })).toBeInTheDocument()
  })

  test('by Tab and Enter alone: choose a card, then its bin', async () => {
    const { user, last } = sitDown(match, question, MatchWork)
    const card = screen.getByRole('button', { name: 'Town b' })
    while (document.activeElement !== card) await user.tab()
    await user.keyboard('{Enter}')
    expect(card).toHaveAttribute('aria-pressed', 'true')
    const put = screen.getByRole('button', { name: 'Put Town b in Land y' })
    while (document.activeElement !== put) await user.tab()
    await user.keyboard('{Enter}')
    await user.keyboard('11')
    expect(last()).toEqual({ bins: { a: 'x', b: 'y', c: 'x' } })
  })

  test('by taps: the bin takes the chosen card, and the next card is chosen by itself', async () => {
    const { user, last } = sitDown(match, question, MatchWork)
    await user.click(screen.getByRole('button', { name: 'Put Town a in Land y' }))
    await user.click(screen.getByRole('button', { name: 'Put Town b in Land x' }))
    await user.click(screen.getByRole('button', { name: 'Put Town c in Land x' }))
    expect(last()).toEqual({ bins: { a: 'y', b: 'x', c: 'x' } })
  })

  test('a card that was put can be moved', async () => {
    const { user, last } = sitDown(match, question, MatchWork)
    await user.keyboard('111')
    await user.click(screen.getByRole('button', { name: 'Town a' }))
    await user.click(screen.getByRole('button', { name: 'Put Town a in Land y' }))
    expect(last()).toEqual({ bins: { a: 'y', b: 'x', c: 'x' } })
  })

  test('what was put where is said', async () => {
    const { user } = sitDown(match, question, MatchWork)
    await user.keyboard('2')
    expect(screen.getByText('Town a: Land y. 2 left.')).toBeInTheDocument()
  })

  test('a kept draft is taken as far as it fits', () => {
    expect(match.restore(question, { bins: { a: 'y', b: 'nowhere', z: 'x' } })).toEqual({ bins: { a: 'y' } })
    expect(match.restore(question, 5)).toEqual({ bins: {} })
  })
})
