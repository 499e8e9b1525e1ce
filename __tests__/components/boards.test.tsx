import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IntlProvider } from 'use-intl/react'
import { BoardTable } from '@/components/boards/BoardTable'
import { Comparisons } from '@/components/boards/Comparisons'
import { Histogram } from '@/components/boards/Histogram'
import { RankLine } from '@/components/boards/RankLine'
import { Suspects } from '@/components/boards/Suspects'
import { WholeBoard } from '@/components/boards/WholeBoard'
import type { WireComparisons } from '@/lib/contract/comparisons'
import type { WireEntry, WireLeaderboard } from '@/lib/contract/leaderboards'
import { boards } from '@/messages/en/boards.json'

const refresh = jest.fn()
jest.mock('next/navigation', () => ({ useRouter: () => ({ refresh }) }))

const entry = (rank: number, name: string, points: number, more: Partial<WireEntry> = {}): WireEntry => ({
  rank,
  name,
  points,
  you: false,
  ...more,
})

const board = (more: Partial<WireLeaderboard> = {}): WireLeaderboard => ({
  board: 'pack:vell',
  title: 'Vell',
  period: 'all',
  players: 3,
  entries: [entry(1, 'Ada', 9000), entry(2, 'Ben', 7000), entry(2, 'Cai', 7000, { you: true })],
  you: { rank: 2, points: 7000, percentile: 50 },
  most: 10_000,
  median: 7000,
  upperQuartile: 9000,
  histogram: [
    { from: 0, to: 5000, players: 0 },
    { from: 5000, to: 10_000, players: 3 },
  ],
  ...more,
})

const show = (inside: React.ReactNode) =>
  render(
    <IntlProvider locale="en-GB" timeZone="UTC" messages={{ boards }}>
      {inside}
    </IntlProvider>,
  )

const textOf = (row: HTMLElement) => row.textContent

describe('a board', () => {
  test('has equal points on one rank, and marks the reader', () => {
    show(<BoardTable title="Vell" players={3} top={board().entries} />)
    const rows = screen.getAllByRole('row').slice(1)
    expect(rows.map(textOf)).toEqual(['1Ada9,000', '2Ben7,000', '2You, as Cai7,000'])
    expect(rows.map((row) => row.getAttribute('aria-current'))).toEqual([null, null, 'true'])
    expect(screen.getByRole('table', { name: 'Vell, 3 players' })).toBeInTheDocument()
  })

  test('shows the neighbours of who stands further down behind a gap that is read out too', () => {
    const around = [entry(80, 'Dan', 300), entry(81, boards.nameless, 290, { you: true })]
    show(<BoardTable title="Vell" players={99} top={board().entries.slice(0, 2)} around={around} />)
    expect(screen.getAllByRole('row').slice(1).map(textOf)).toEqual([
      '1Ada9,000',
      '2Ben7,000',
      `···${boards.gap}`,
      '80Dan300',
      '81You290',
    ])
  })

  test('nobody on it: what would change that, and one way there', () => {
    show(
      <WholeBoard
        sight={{ board: board({ players: 0, entries: [], you: null, histogram: [] }), around: [] }}
        title="Vell"
      />,
    )
    expect(screen.getByText(boards.emptyOf.pack, { exact: false })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: boards.playNow })).toHaveAttribute('href', '/')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  test.each([
    [50, 'Ahead of 50% of 3 players'],
    [49, 'Number 2 of 3 players'],
  ])('says how far ahead one is from the middle on, else the place (%i)', (percentile, heading) => {
    const sight = { board: board({ you: { rank: 2, points: 7000, percentile } }), around: [] }
    show(<WholeBoard sight={sight} title="Vell" />)
    expect(screen.getByRole('heading', { name: heading })).toBeInTheDocument()
  })
})

describe('the histogram', () => {
  test('has a table of the same numbers, with the own bar marked', () => {
    show(<Histogram {...board()} />)
    expect(screen.getByRole('img', { name: /all 3 players.*You have 7,000/ })).toBeInTheDocument()
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true })
    expect(rows.slice(1).map(textOf)).toEqual(['0 to 4,999 0', '5,000 to 10,000 (yours)3'])
  })
})

describe('hiding a nickname', () => {
  const moderated = { player: 'p1', nickname: 'Rude', hidden: false }
  const hideOn = (entries: readonly WireEntry[]) =>
    show(<BoardTable title="Vell" players={1} top={entries} board="pack:vell" />)

  test('is offered to those who may, of nicknames that others see, and asks the server', async () => {
    const nothing = { ok: true, status: 204, headers: { get: () => null }, text: async () => '' }
    const fetching = jest.fn(async () => Object.assign(Object.create(null), nothing))
    globalThis.fetch = fetching
    hideOn([entry(1, 'Rude', 10, moderated), entry(2, boards.nameless, 5, { player: 'p2', nickname: null })])
    expect(screen.getAllByRole('button')).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Hide the nickname Rude' }))
    expect(fetching).toHaveBeenCalledWith(
      '/api/v1/leaderboards/pack%3Avell/names/p1',
      expect.objectContaining({ method: 'PUT', body: '{"hidden":true}' }),
    )
    expect(refresh).toHaveBeenCalled()
  })

  test('a hidden one is told to those who may show it again', () => {
    hideOn([entry(1, boards.nameless, 10, { ...moderated, hidden: true })])
    expect(screen.getByText('nickname hidden:', { exact: false })).toHaveTextContent('nickname hidden: Rude')
    expect(screen.getByRole('button', { name: 'Show the nickname Rude' })).toBeInTheDocument()
  })

  test('a server that does not answer is said to', async () => {
    globalThis.fetch = jest.fn(async () => {
      throw new TypeError('no network')
    })
    hideOn([entry(1, 'Rude', 10, moderated)])
    await userEvent.click(screen.getByRole('button', { name: 'Hide the nickname Rude' }))
    expect(await screen.findByText(boards.hideFailed)).toBeInTheDocument()
  })

  test('who may not is offered nothing', () => {
    hideOn([entry(1, 'Rude', 10)])
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})

describe('comparisons', () => {
  const comparisons: WireComparisons = {
    pack: 'vell',
    packTitle: 'Vell',
    kinds: [
      { kind: 'place', you: { answers: 4, credit: 0.64 }, others: { players: 9, median: 0.58, upperQuartile: 0.7 } },
      { kind: 'trace', you: null, others: null },
    ],
    months: { recent: { quizzes: 3, answers: 30, credit: 0.7 }, before: null },
    classes: [
      { title: '9B', yours: true, players: 12, mean: 6000 },
      { title: '9C', yours: true, players: 4, mean: null },
    ],
  }

  test('have every number of their charts in tables', () => {
    show(<Comparisons comparisons={comparisons} />)
    const rows = screen.getAllByRole('row', { hidden: true }).map(textOf)
    expect(rows).toEqual([
      'KindYouMedianTop quarter',
      'Place64%58%70%',
      'Trace–––',
      'Last 30 days3 quizzes70%',
      'The 30 days beforeno quiz–',
      'ClassMembersMean',
      '9Byours126,000',
      '9Cfewer than five4–',
    ])
  })

  test('what has nothing to compare is left out', () => {
    const empty = { kinds: [], months: { recent: null, before: null }, classes: [] }
    const { container } = show(<Comparisons comparisons={{ ...comparisons, ...empty }} />)
    expect(container).toBeEmptyDOMElement()
  })
})

test('a result tells the place, and of a better one before that it is not this one', () => {
  const placed = { board: 'pack:vell', period: 'day', when: 'day', players: 240, rank: 12, points: 7000 } as const
  const { rerender } = show(<RankLine placed={placed} points={7000} />)
  expect(screen.getByText('12th of 240 today')).toBeInTheDocument()
  rerender(<RankLine placed={placed} points={5000} />)
  expect(screen.getByText('Your best, 7,000 points, is 12th of 240 today')).toBeInTheDocument()
  expect(screen.getByRole('link')).toHaveAttribute('href', '/leaderboards?board=pack%3Avell&period=day')
})

test('the list of suspects has their times in seconds', () => {
  const finishedAt = '2026-11-27T10:00:00.000Z'
  const attempt = { id: 'a', player: 'p', nickname: null, packTitle: 'Vell', points: 900, length: 10, finishedAt }
  show(<Suspects suspects={{ attempts: [{ ...attempt, quickestMs: 42, meanMs: 1234 }] }} />)
  expect(screen.getAllByRole('row')[1]).toHaveTextContent('no nicknameVell · 27 Nov 20260.04 s1.23 s900')
})
