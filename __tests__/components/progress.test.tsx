import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IntlProvider } from 'use-intl/react'
import { DAY, NIGHT } from '@/__tests__/tokens'
import { LEVEL_STROKES } from '@/components/map/icons/levels'
import { Attempts } from '@/components/progress/Attempts'
import { DueReview } from '@/components/progress/DueReview'
import { PointsOverTime } from '@/components/progress/PointsOverTime'
import { SubjectList } from '@/components/progress/SubjectList'
import type { Due, Played, WireThing } from '@/lib/contract/progress'
import { LEVELS } from '@/lib/memory/level'
import memory from '@/messages/en/memory.json'
import ui from '@/messages/en/ui.json'

// Nothing has a size here: the chart, which is loaded when wanted, could not be drawn.
jest.mock('next/dynamic', () => ({ __esModule: true, default: () => () => null }))

const thing = (label: string, more: Partial<WireThing> = {}): WireThing => ({
  label,
  at: [80, 45],
  level: 'missed',
  mastery: 0.1,
  ways: [{ kind: 'place', level: 'missed', lastCredit: 0.1, answer: { attempt: 'a', position: 2 } }],
  ...more,
})

const unasked: Partial<WireThing> = { level: 'new', mastery: null, ways: [] }

beforeAll(() => {
  // jsdom lays nothing out and so has nothing to scroll.
  Element.prototype.scrollIntoView = () => {}
})

const show = (inside: React.ReactNode) =>
  render(
    <IntlProvider locale="en-GB" timeZone="UTC" messages={{ ...ui, ...memory }}>
      {inside}
    </IntlProvider>,
  )

test('levels differ by shape, by day and by night also by colour', () => {
  expect(new Set(LEVELS.map((level) => JSON.stringify(LEVEL_STROKES[level]))).size).toBe(LEVELS.length)
  for (const colors of [DAY, NIGHT]) {
    expect(new Set(LEVELS.map((level) => colors.credit[level].fill)).size).toBe(LEVELS.length)
  }
})

describe('the list of what is known', () => {
  const things = [...Array.from({ length: 10 }, (_, i) => thing(`Lake ${i}`)), thing('Peak', unasked)]

  test('begins with the weakest and shows the rest when asked', async () => {
    show(<SubjectList things={things} open={undefined} onOpen={() => {}} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(8)
    await userEvent.click(screen.getByRole('button', { name: 'Show all 3 others' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(11)
  })

  test('what the map opens is in it, also what was never asked', () => {
    show(<SubjectList things={things} open={10} onOpen={() => {}} />)
    expect(screen.getByRole('button', { name: /Peak/, expanded: true })).toBeInTheDocument()
    expect(screen.getByText(memory.progress.notAsked)).toBeInTheDocument()
  })

  test('an open row leads back to the answer that was missed', () => {
    show(<SubjectList things={things} open={0} onOpen={() => {}} />)
    expect(screen.getByText('10% of the credit last time')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: memory.progress.again })).toHaveAttribute('href', '/play/a/result#answer-3')
  })
})

describe('what is due', () => {
  const due = (more: Partial<Due>): Due => ({
    pack: 'tiny',
    packTitle: 'Tiny',
    due: [],
    counts: { due: 0, weak: 0, asked: 0 },
    next: null,
    ...more,
  })

  test('is named, with the interval that a right answer earns; many are told by number', () => {
    const listed = Array.from(
      { length: 7 },
      (_, i) => ({ kind: 'place', label: `Lake ${i}`, thenDue: 'in 5 days' }) as const,
    )
    show(<DueReview review={due({ due: listed, counts: { due: 7, weak: 0, asked: 9 } })} actions={null} />)
    expect(screen.getByRole('heading', { name: '7 answers are due' })).toBeInTheDocument()
    const rows = within(screen.getByRole('list', { name: memory.progress.dueList })).getAllByRole('listitem')
    expect(rows).toHaveLength(6)
    expect(rows[0]).toHaveTextContent('Lake 0 · Placeif right, again in 5 days')
    expect(rows[5]).toHaveTextContent('and 2 more')
  })

  test('if nothing is, the next time is told', () => {
    const next = { at: '2026-11-28T09:00:00.000Z', when: 'tomorrow' }
    show(<DueReview review={due({ counts: { due: 0, weak: 2, asked: 5 }, next })} actions={null} />)
    expect(screen.getByText('The next comes back tomorrow. 2 are weak and can be asked now.')).toBeInTheDocument()
  })

  test('before the first answer it says what will be here', () => {
    show(<DueReview review={due({})} actions={null} />)
    expect(screen.getByRole('heading', { name: memory.progress.nothingYet })).toBeInTheDocument()
  })
})

test('the chart has a table beside it', () => {
  show(<PointsOverTime rounds={[{ id: 'r', finishedAt: '2026-11-27T09:00:00.000Z', points: 4500, length: 10 }]} />)
  expect(screen.getByRole('img', { name: memory.progress.chart })).toBeInTheDocument()
  const row = screen.getByRole('row', { name: /27 Nov 2026/, hidden: true })
  expect(row).toHaveTextContent('4,50010,000')
})

test('what was played leads to its result, and tells no points that are not out', () => {
  const played: Played = {
    id: 'x',
    pack: 'tiny',
    packTitle: 'Tiny',
    mode: 'solo',
    startedAt: '2026-11-27T09:00:00.000Z',
    finishedAt: '2026-11-27T09:05:00.000Z',
    length: 10,
    position: 10,
    points: 7000,
    credits: [0.7],
    ranked: true,
  }
  const untold: Played = { ...played, id: 'y', mode: 'assigned', points: null, credits: null }
  show(<Attempts history={{ attempts: [played, untold], next: 'y' }} path="/progress" isFirst />)
  const [first, second] = screen.getAllByRole('listitem')
  expect(within(first ?? document.body).getByRole('link')).toHaveAttribute('href', '/play/x/result')
  expect(first).toHaveTextContent('7,000 points')
  expect(second).toHaveTextContent(memory.progress.untold)
  expect(screen.getByRole('link', { name: memory.progress.earlier })).toHaveAttribute(
    'href',
    '/progress?after=y#attempts',
  )
})
