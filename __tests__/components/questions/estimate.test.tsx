import { fireEvent, screen } from '@testing-library/react'
import { estimate } from '@/components/questions/estimate'
import EstimateWork from '@/components/questions/estimate/EstimateWork'
import { onStep, readNumber } from '@/components/questions/estimate/numbers'
import type { Questions } from '@/components/questions/view'
import { sitDown } from './Desk'

const question: Questions['estimate'] = {
  kind: 'estimate',
  position: 0,
  prompt: 'How long?',
  hide: [],
  unit: 'km',
  min: 500,
  max: 3000,
  step: 25,
}
const slider = () => screen.getByRole('slider', { name: 'Your estimate' })
const field = () => screen.getByRole('textbox', { name: 'Your estimate, as a number' })

describe('estimate: a number by slider or field', () => {
  test('untouched it is no answer', () => {
    const { last } = sitDown(estimate, question, EstimateWork)
    expect(last()).toBeUndefined()
    expect(slider()).toHaveAttribute('aria-valuetext', 'none yet')
  })

  test('by keyboard alone: typed into the field, and the slider follows', async () => {
    const { user, last } = sitDown(estimate, question, EstimateWork)
    await user.tab()
    expect(field()).toHaveFocus()
    await user.keyboard('1782.75')
    expect(last()).toEqual({ value: 1782.75 })
    expect(slider()).toHaveAttribute('aria-valuetext', '1,782.75 km')
  })

  test('the slider moves the field', () => {
    const { last } = sitDown(estimate, question, EstimateWork)
    fireEvent.change(slider(), { target: { value: '1800' } })
    expect(last()).toEqual({ value: 1800 })
    expect(field()).toHaveValue('1,800')
  })

  test('a number out of range is no answer and is told', async () => {
    const { user, last } = sitDown(estimate, question, EstimateWork)
    await user.type(field(), '9000')
    expect(last()).toBeUndefined()
    expect(field()).toBeInvalid()
    expect(screen.getByText('A number from 500 to 3,000.')).toBeInTheDocument()
  })

  test.each([
    ['1 782,5', 1782.5],
    ['1,782.5', 1782.5],
    ['1782', 1782],
    ['1.800', null],
    ['', null],
    ['abc', null],
  ])('numbers are read as people write them: %j', (text, value) => {
    expect(readNumber(text, question)).toBe(value)
  })

  test('the slider stands on steps', () => {
    expect(onStep(1749, question)).toBe(1750)
    expect(onStep(0.26, { min: 0, max: 1, step: 0.05, unit: '%' })).toBe(0.25)
  })

  test('a year is written without thousands', () => {
    const { last } = sitDown(estimate, { ...question, unit: 'year', min: 1800, max: 2000, step: 1 }, EstimateWork)
    fireEvent.change(slider(), { target: { value: '1881' } })
    expect(field()).toHaveValue('1881')
    expect(last()).toEqual({ value: 1881 })
  })
})
