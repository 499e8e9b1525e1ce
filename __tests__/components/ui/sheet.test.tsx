import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Sheet } from '@/components/ui/Sheet'
import { higher, lower, restingLevel } from '@/components/ui/sheetLevels'

const HEIGHTS = { peek: 120, fit: 420, full: 780 }
const WORDS = { raise: 'Raise the sheet', lower: 'Lower the sheet' }

test('sheet: let go, it rests at the nearest level', () => {
  expect(restingLevel(HEIGHTS, 150, 0)).toBe('peek')
  expect(restingLevel(HEIGHTS, 500, 0)).toBe('fit')
  expect(restingLevel(HEIGHTS, 700, 0)).toBe('full')
})

test('sheet: a flick carries it on', () => {
  expect(restingLevel(HEIGHTS, 420, 2)).toBe('full')
  expect(restingLevel(HEIGHTS, 420, -2)).toBe('peek')
})

test('sheet: steps end at the ends', () => {
  expect([higher('peek'), higher('fit'), higher('full')]).toEqual(['fit', 'full', 'full'])
  expect([lower('full'), lower('fit'), lower('peek')]).toEqual(['fit', 'peek', 'peek'])
})

const open = (onLevel?: (level: string) => void) =>
  render(
    <Sheet
      label="Question"
      words={WORDS}
      head={<h1>Where?</h1>}
      foot={<button type="button">Check</button>}
      {...(onLevel && { onLevel })}
    >
      <p>Work</p>
    </Sheet>,
  )

test('sheet: its grip works by press and by arrow keys, and says what it does', async () => {
  const told: string[] = []
  open((level) => told.push(level))
  fireEvent.click(screen.getByRole('button', { name: 'Lower the sheet' }))
  const grip = screen.getByRole('button', { name: 'Raise the sheet' })
  expect(grip).toHaveAttribute('aria-expanded', 'false')
  grip.focus()
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}')
  expect(told).toEqual(['peek', 'fit', 'full', 'fit'])
})

test('sheet: title and action stay in every level', () => {
  open()
  fireEvent.click(screen.getByRole('button', { name: 'Lower the sheet' }))
  expect(screen.getByRole('heading', { name: 'Where?' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Check' })).toBeInTheDocument()
})
