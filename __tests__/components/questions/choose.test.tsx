import { screen } from '@testing-library/react'
import { choose } from '@/components/questions/choose'
import ChooseWork from '@/components/questions/choose/ChooseWork'
import type { Questions } from '@/components/questions/view'
import { sitDown } from './Desk'

const question: Questions['choose'] = {
  kind: 'choose',
  position: 2,
  prompt: 'Which one?',
  hide: [],
  options: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: `Option ${id}` })),
}

describe('choose: one of four', () => {
  test('nothing is chosen to begin with, and that is no answer', () => {
    const { last } = sitDown(choose, question, ChooseWork)
    expect(last()).toBeUndefined()
    for (const option of screen.getAllByRole('radio')) expect(option).not.toBeChecked()
  })

  test('by number keys', async () => {
    const { user, last } = sitDown(choose, question, ChooseWork)
    await user.keyboard('3')
    expect(last()).toEqual({ option: 'c' })
    await user.keyboard('9')
    expect(last()).toEqual({ option: 'c' })
  })

  test('by Tab and space', async () => {
    const { user, last } = sitDown(choose, question, ChooseWork)
    await user.tab()
    await user.keyboard(' ')
    expect(last()).toEqual({ option: 'a' })
  })

  test('by pressing anywhere on the card', async () => {
    const { user, last } = sitDown(choose, question, ChooseWork)
    await user.click(screen.getByText('Option d'))
    expect(last()).toEqual({ option: 'd' })
    expect(screen.getByRole('radio', { name: 'Option d' })).toBeChecked()
  })

  test('a kept draft is taken only if there is such an option', () => {
    expect(choose.restore(question, { option: 'b' })).toEqual({ option: 'b' })
    expect(choose.restore(question, { option: 'z' })).toBeUndefined()
  })
})
