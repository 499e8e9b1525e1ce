import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { IntlProvider } from 'use-intl/react'
import { CreditGrid } from '@/components/report/CreditGrid'
import { percentOf, SCALE, stepOf } from '@/components/report/credit-class'
import { ReportScreen } from '@/components/report/ReportScreen'
import { Subjects } from '@/components/report/Subjects'
import { ordered } from '@/components/report/sort-students'
import type { WireReport, WireReportQuestion, WireReportStudent } from '@/lib/contract/reports'
import { messages } from '@/messages/en'
import live from '@/messages/en/live.json'
import { reports } from '@/messages/en/reports.json'
import ui from '@/messages/en/ui.json'
import { fakeServer } from '../fake-server'
import { pack } from '../questions/Desk'

// The map needs a graphics card; what it is given is tested with the overlays.
jest.mock('next/dynamic', () => ({ __esModule: true, default: () => () => null }))

const answer = (credit: number, elapsedMs = 20_000) => ({ credit, points: Math.round(credit * 1000), elapsedMs })

const student = (name: string, credits: readonly (number | null)[], more: Partial<WireReportStudent> = {}) => ({
  id: name,
  name,
  points: 0,
  score: credits.reduce<number>((sum, credit) => sum + (credit ?? 0), 0) / credits.length,
  answers: credits.map((credit) => (credit === null ? null : answer(credit))),
  tookPart: true,
  needsHelp: false,
  late: false,
  ...more,
})

const question = (position: number, more: Partial<WireReportQuestion> = {}): WireReportQuestion => ({
  position,
  question: {
    kind: 'choose',
    position,
    prompt: `What is asked at ${position + 1}?`,
    hide: [],
    options: [
      { id: 'a', label: 'Bakhty' },
      { id: 'b', label: 'Dostyk' },
    ],
  },
  key: { option: 'a' },
  explanation: {
    title: 'Bakhty',
    text: 'It is Bakhty.',
    sources: [],
    overlay: { bounds: [80, 45, 81, 46], features: { type: 'FeatureCollection', features: [] } },
  },
  answered: 2,
  facility: 0.5,
  chance: 0.25,
  discrimination: null,
  undiscriminating: 'few',
  tally: { count: 2, headline: '1 of 2 right', bars: [{ label: 'Bakhty', count: 1, right: true }] },
  flags: [],
  excluded: false,
  ...more,
})

const report = (more: Partial<WireReport> = {}): WireReport => ({
  type: 'assignment',
  code: 'K7M2QX',
  title: 'First look',
  className: '9b',
  pack: 'tiny',
  packTitle: 'Tiny',
  startedAt: '2026-11-27T09:00:00.000Z',
  length: 2,
  open: false,
  comparable: true,
  current: true,
  questions: [question(0, { facility: 0.9 }), question(1, { facility: 0.2 })],
  students: [student('Ben', [1, 0.2]), student('Ada', [0.6, null], { needsHelp: true, late: true })],
  subjects: [],
  ...more,
})

const NOT_OVER = { code: 'not-over' }

const show = (inside: React.ReactNode) =>
  render(
    <IntlProvider
      locale="en-GB"
      timeZone="UTC"
      messages={{ common: ui.common, map: ui.map, questions: messages.questions, classroom: live.classroom, reports }}
    >
      {inside}
    </IntlProvider>,
  )

test('a credit is on the step of the scale that its own number says', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (credit) => {
      const [from = 0, to = 0] = (SCALE[stepOf(credit)] ?? '').split('–').map(Number)
      return percentOf(credit) >= from && percentOf(credit) <= to
    }),
  )
})

test('students stand by credit, by name, or with those first who may need help', () => {
  const students = report().students
  const names = (sort: Parameters<typeof ordered>[1]) => ordered(students, sort).map(({ name }) => name)
  expect([names('score'), names('name'), names('help')]).toEqual([
    ['Ben', 'Ada'],
    ['Ada', 'Ben'],
    ['Ada', 'Ben'],
  ])
})

describe('the grid', () => {
  test('has a row for each student with every credit as a number, and says where there is none', () => {
    show(<CreditGrid report={report()} students={report().students} open={0} onOpen={() => {}} />)
    const ada = within(screen.getByRole('row', { name: /^Ada/ }))
    expect(ada.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['60', '–', '30'])
    expect(ada.getByRole('img', { name: reports.noAnswer })).toBeInTheDocument()
    expect(ada.getByText(reports.help)).toBeInTheDocument()
    expect(ada.getByText(reports.late)).toBeInTheDocument()
  })

  test('names a question by its number and kind, and says which one is open and which is left out', async () => {
    const open = jest.fn()
    const questions = [question(0), question(1, { excluded: true })]
    show(<CreditGrid report={report({ questions })} students={[]} open={0} onOpen={open} />)
    expect(screen.getByRole('button', { name: 'Question 1: Choose', pressed: true })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: /^Question 2: Choose.*left out/ }))
    expect(open).toHaveBeenCalledWith(1)
  })
})

describe('the report', () => {
  test('begins with the question that earned least, with guessing beside its mean credit', () => {
    show(<ReportScreen served={report()} pack={pack} />)
    expect(screen.getByRole('heading', { name: '2 · What is asked at 2?' })).toBeInTheDocument()
    expect(screen.getByText('0.20')).toBeInTheDocument()
    expect(screen.getByText(/guessing gives 0?\.25/)).toBeInTheDocument()
    expect(screen.getByText(reports.few)).toBeInTheDocument()
  })

  test('leaves a question out and shows the regraded report; one that cannot be yet says why', async () => {
    const regraded = report({ questions: [question(0), question(1, { facility: 0.2, excluded: true })] })
    const requests = fakeServer((_, index) => (index === 0 ? { status: 409, body: NOT_OVER } : { body: regraded }))
    show(<ReportScreen served={report()} pack={pack} />)
    await userEvent.click(screen.getByRole('button', { name: reports.exclude }))
    expect(await screen.findByText(reports.notOver)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: reports.exclude }))
    expect(await screen.findByRole('button', { name: reports.include })).toBeInTheDocument()
    expect(requests[1]).toEqual({ method: 'PUT', path: '/api/v1/assignments/K7M2QX/excluded', body: { excluded: [1] } })
  })

  test('says so where nobody has answered, and where everybody had questions of their own', () => {
    const { unmount } = show(<ReportScreen served={report({ students: [] })} pack={pack} />)
    expect(screen.getByText(reports.empty)).toBeInTheDocument()
    unmount()
    show(<ReportScreen served={report({ comparable: false, questions: [] })} pack={pack} />)
    expect(screen.getByText(reports.notComparable)).toBeInTheDocument()
    expect(screen.getByRole('row', { name: /^Ben/ })).toBeInTheDocument()
  })
})

test('subjects are told week by week, and all of them when asked', async () => {
  const week = '2026-11-23T00:00:00.000Z'
  const subjects = Array.from({ length: 12 }, (_, n) => ({
    label: `Subject ${n}`,
    answers: 3,
    credit: 0.5,
    weeks: [{ from: week, credit: 0.5, answers: 3 }],
  }))
  show(<Subjects subjects={subjects} />)
  expect(screen.getByRole('columnheader', { name: 'week of 23 Nov' })).toBeInTheDocument()
  expect(screen.getAllByRole('row')).toHaveLength(11)
  await userEvent.click(screen.getByRole('button', { name: 'Show all 12' }))
  expect(screen.getAllByRole('row')).toHaveLength(13)
})
