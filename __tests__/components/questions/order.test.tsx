import { screen, within } from '@testing-library/react'
import { order } from '@/components/questions/order'
import { moved } from '@/components/questions/order/moved'
import OrderWork from '@/components/questions/order/OrderWork'
import type { Questions } from '@/components/questions/view'
import { sitDown } from './Desk'

const question: Questions['order'] = {
  kind: 'order',
  position: 0,
  prompt: 'Order these',
  hide: [],
  first: 'Earliest',
  last: 'Latest',
  cards: [
    { id: 'a', label: 'Alpha', detail: 'at A' },
    { id: 'b', label: 'Beta' },
    { id: 'c', label: 'Gamma' },
    { id: 'd', label: 'Delta' },
  ],
}

describe('order: putting cards in order', () => {
  test('the cards as they came are an answer already, with both ends named', () => {
    const { last } = sitDown(order, question, OrderWork)
    expect(last()).toEqual({ order: ['a', 'b', 'c', 'd'] })
    expect(screen.getByText('Earliest')).toBeInTheDocument()
    expect(screen.getByText('Latest')).toBeInTheDocument()
  })

  test('by keyboard alone: Tab to a card’s arrows, Enter moves it', async () => {
    const { user, last } = sitDown(order, question, OrderWork)
    const down = screen.getByRole('button', { name: 'Move Alpha down' })
    while (document.activeElement !== down) await user.tab()
    await user.keyboard('{Enter}{Enter}')
    expect(last()).toEqual({ order: ['b', 'c', 'a', 'd'] })
    expect(down).toHaveFocus()
  })

  test('the first card cannot go further up; its arrow keeps the focus and says that it is off', async () => {
    const { user, last } = sitDown(order, question, OrderWork)
    const up = screen.getByRole('button', { name: 'Move Alpha up' })
    expect(up).toHaveAttribute('aria-disabled', 'true')
    await user.click(up)
    expect(last()).toEqual({ order: ['a', 'b', 'c', 'd'] })
  })

  test('every card’s grip says where it stands, and how to drag it by keyboard', async () => {
    sitDown(order, question, OrderWork)
    const grip = within(screen.getAllByRole('listitem')[2] ?? document.body).getAllByRole('button')[0]
    expect(grip).toHaveAccessibleName('Move Gamma, 3 of 4')
    expect(grip).toHaveAccessibleDescription(/arrow keys/)
  })

  test('moving past an end stops at the end', () => {
    expect(moved(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a'])
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['c', 'a', 'b'])
  })

  test('a kept draft is taken only if it has the same cards', () => {
    expect(order.restore(question, { order: ['d', 'c', 'b', 'a'] })).toEqual({ order: ['d', 'c', 'b', 'a'] })
    for (const kept of [undefined, null, 'x', { order: ['a'] }, { order: ['a', 'a', 'b', 'c'] }]) {
      expect(order.restore(question, kept)).toBeUndefined()
    }
  })
})
