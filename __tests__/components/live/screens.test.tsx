import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { WordsProvider } from '@/components/i18n/WordsProvider'
import { HostScreen } from '@/components/live/host/HostScreen'
import { JoinSession } from '@/components/live/join/JoinSession'
import type { JoinLink } from '@/components/live/join-link'
import { PlayerScreen } from '@/components/live/player/PlayerScreen'
import { ProjectorScreen } from '@/components/live/projector/ProjectorScreen'
import type { WireTally } from '@/lib/contract/class-tally'
import type { WireInvitation } from '@/lib/contract/session-requests'
import type { WireHostView, WirePlayerView, WireProjectorView, WireView } from '@/lib/contract/sessions'
import { messages as english } from '@/messages/en'
import words from '@/messages/en/live.json'
import ui from '@/messages/en/ui.json'
import { fakeServer, type SentRequest } from '../fake-server'
import { choice, explanation } from '../play/samples'
import { pack } from '../questions/Desk'
import { hostView, playerView } from './samples'

/** What a host, a projector and a player see in each phase of a live class, and what they must not. */

// The map needs a graphics card; what it is given is tested with the overlays.
jest.mock('@/components/map/LazyAtlas', () => ({ LazyAtlas: () => null, loadAtlas: () => new Promise(() => {}) }))

const { host, live, projector } = words

/** The server's line to a screen, in the hands of the test. */
class Line extends EventTarget {
  static readonly open: Line[] = []
  constructor() {
    super()
    Line.open.push(this)
  }
  close() {}
}

const tell = (name: string, data?: unknown) =>
  act(() => {
    const event = data === undefined ? new Event(name) : new MessageEvent(name, { data: JSON.stringify(data) })
    Line.open.at(-1)?.dispatchEvent(event)
  })

const SESSION = '/api/v1/sessions/123456'

/** The server as a screen asks it: by path. */
function serve(answers: Readonly<Record<string, readonly [status: number, body: object]>> = {}): SentRequest[] {
  const pathOf = (path: string) => path.replace(SESSION, '')
  return fakeServer(({ path }) => {
    const [status, body] = answers[pathOf(path)] ?? [404, { code: 'not-found' }]
    return { status, body }
  })
}

beforeEach(() => {
  Line.open.length = 0
  Object.assign(globalThis, { EventSource: Line })
  AbortSignal.timeout ??= () => new AbortController().signal
  serve()
})

const place: JoinLink = {
  address: 'demarcate.example/join',
  link: 'https://demarcate.example/x',
  qr: { size: 1, path: '' },
}

const messages = {
  ...words,
  common: ui.common,
  map: ui.map,
  play: ui.play,
  questions: english.questions,
  sheet: ui.sheet,
}
const show = (inside: React.ReactNode) => render(<WordsProvider messages={messages}>{inside}</WordsProvider>)

const hosting = (view: Partial<WireHostView>) => {
  show(<HostScreen code="123456" pack={pack} place={place} rehearse={async () => {}} />)
  tell('view', hostView(view))
}
const playing = (view: Partial<WirePlayerView>) => {
  show(<PlayerScreen code="123456" pack={pack} />)
  tell('view', playerView(view))
}
const projecting = (view: Partial<WireProjectorView>) => {
  show(<ProjectorScreen code="123456" pack={pack} joinLink={place} />)
  const { you: _, own: __, ...shared } = playerView()
  const projected: WireView = { ...shared, role: 'projector', answered: 0, ...view }
  tell('view', projected)
}

const tally: WireTally = {
  count: 2,
  headline: '1 of 2 right',
  mistake: 'Half of them took B.',
  bars: [
    { label: 'Option a', count: 1, right: true },
    { label: 'Option b', count: 1 },
  ],
}
const standings = [
  { rank: 1, rankChange: 2, name: 'Bek', points: 1900, you: false },
  { rank: 2, rankChange: -1, name: 'Anna', points: 900, you: true },
]
const revealed = { phase: 'revealing', key: { option: 'a' }, explanation } as const

describe('the host', () => {
  const MAIN = {
    lobby: host.actions.start,
    asking: host.actions.close,
    revealing: host.actions.standings,
    standings: host.actions.next,
    paused: host.actions.resume,
  } as const

  test.each(Object.entries(MAIN))('has what goes on at hand: %s', (phase, main) => {
    hosting({ phase: phase as keyof typeof MAIN, ...(phase === 'paused' && { pausedFrom: 'asking' }) })
    expect(screen.getByRole('button', { name: main })).toBeEnabled()
    expect(screen.queryByRole('link', { name: host.report })).not.toBeInTheDocument()
  })

  test('sees in the lobby how to come in, who is here, and may play the questions first', () => {
    hosting({ phase: 'lobby' })
    expect(screen.getByRole('heading', { name: '2 are here' })).toBeInTheDocument()
    expect(screen.getAllByText('123 456').length).toBeGreaterThan(0)
    expect(screen.getByRole('button', { name: host.rehearse })).toBeInTheDocument()
  })

  test('sees who still thinks, by the name on the roster', () => {
    const [anna, bek] = hostView().roster
    if (!anna || !bek) throw new Error('two players')
    hosting({
      answered: 1,
      roster: [
        { ...anna, answered: true },
        { ...bek, rosterName: 'Bekzat Mukhanov' },
      ],
    })
    const part = (name: string) => screen.getByRole('heading', { name }).parentElement ?? document.body
    expect(within(part(host.roster.thinking)).getByText('Bekzat Mukhanov')).toBeInTheDocument()
    expect(within(part(host.roster.answered)).getByText('Anna')).toBeInTheDocument()
  })

  test('sees at the reveal how the class did, and its typical mistake', () => {
    hosting({ ...revealed, answered: 2, tally })
    expect(screen.getByText('1 of 2 right')).toBeInTheDocument()
    expect(screen.getByText('Half of them took B.')).toBeInTheDocument()
  })

  test('presses once for one step, and says which version was on the screen', async () => {
    const asked = serve({ '/commands': [200, { view: hostView() }] })
    hosting({ phase: 'lobby', version: 7 })
    await userEvent.click(screen.getByRole('button', { name: host.actions.start }))
    expect(asked).toEqual([{ method: 'POST', path: `${SESSION}/commands`, body: { command: 'start', version: 7 } }])
  })

  test('asks before it ends the class for everybody', async () => {
    const asked = serve()
    hosting({})
    await userEvent.click(screen.getByRole('button', { name: host.actions.end }))
    expect(asked).toEqual([])
    expect(screen.getByText(host.actions.endSure)).toBeInTheDocument()
  })

  test('finds the report at the end', () => {
    hosting({ phase: 'finished', standings })
    expect(screen.getByRole('link', { name: host.report })).toHaveAttribute('href', '/teach/live/123456/report')
    expect(screen.queryByRole('button', { name: host.actions.end })).not.toBeInTheDocument()
  })

  test('keeps the class on the screen while the connection is away', () => {
    hosting({ question: choice() })
    tell('error')
    expect(screen.getByText(host.lost)).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Question number 1?' })).toBeInTheDocument()
  })
})

describe('the projector', () => {
  test('shows in the lobby the code and nicknames; locked, that nobody can join', () => {
    projecting({ phase: 'lobby', seats: [{ id: '1', nickname: 'Anna' }] })
    expect(screen.getByText('123 456')).toBeInTheDocument()
    expect(screen.getByText('Anna')).toBeInTheDocument()
    tell('view', { ...playerView(), role: 'projector', answered: 0, phase: 'lobby', locked: true, version: 2 })
    expect(screen.getByRole('heading', { name: projector.locked })).toBeInTheDocument()
  })

  test('shows the question, what there is to choose from, the time and how many have answered; nothing that is right', () => {
    projecting({ answered: 1 })
    expect(screen.getByRole('heading', { name: 'Question number 1?' })).toBeInTheDocument()
    expect(screen.getByText('Option c')).toBeInTheDocument()
    expect(screen.getByText('1 of 2 have answered')).toBeInTheDocument()
    expect(screen.getByRole('timer')).toBeInTheDocument()
    expect(screen.queryByText(/Because|right/)).not.toBeInTheDocument()
  })

  test('shows at the reveal how the class answered, and nobody’s name', () => {
    projecting({ ...revealed, tally })
    expect(screen.getByText('1 of 2 right')).toBeInTheDocument()
    expect(screen.queryByText(/Anna|Bek/)).not.toBeInTheDocument()
  })

  test('shows as many standings as it holds, fewer beside teams', () => {
    const many = Array.from({ length: 12 }, (_, n) => ({
      rank: n + 1,
      rankChange: 0,
      name: `P${n}`,
      points: 10,
      you: false,
    }))
    projecting({ phase: 'standings', standings: many })
    expect(screen.getAllByText(/^P\d+$/)).toHaveLength(8)
    const teams = [{ index: 0, players: 2, points: 5 }]
    tell('view', { ...playerView(), role: 'projector', phase: 'standings', standings: many, teams, version: 2 })
    expect(screen.getAllByText(/^P\d+$/)).toHaveLength(5)
    expect(screen.getByText(live.teams.compass)).toBeInTheDocument()
  })

  test.each([
    ['paused', projector.paused],
    ['finished', projector.finished],
  ] as const)('says so: %s', (phase, title) => {
    projecting({ phase, standings, ...(phase === 'paused' && { pausedFrom: 'asking' }) })
    expect(screen.getByRole('heading', { name: title })).toBeInTheDocument()
  })
})

describe('a player', () => {
  test('waits in the lobby, under the name they chose', () => {
    playing({ phase: 'lobby' })
    expect(screen.getByRole('heading', { name: 'You are in, Anna' })).toBeInTheDocument()
  })

  test('answers, and it is in once the server says so', async () => {
    const asked = serve({ '/responses/0': [200, { accepted: true }] })
    playing({})
    await userEvent.click(await screen.findByRole('radio', { name: /Option b/ }))
    await userEvent.click(screen.getByRole('button', { name: english.questions.choose.action }))
    expect(await screen.findByText(live.asking.placed)).toBeInTheDocument()
    expect(asked).toContainEqual({ method: 'PUT', path: `${SESSION}/responses/0`, body: { response: { option: 'b' } } })
  })

  test('finds their answer in after a reload, and cannot give another', () => {
    playing({ you: { ...playerView().you, answered: true, response: { option: 'b' } } })
    expect(screen.getByText(live.asking.placed)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: english.questions.choose.action })).not.toBeInTheDocument()
  })

  test('sees at the reveal their own answer, then how the class did', async () => {
    serve({
      '/responses/0': [200, { credit: 1, points: 1000, response: { option: 'a' }, key: { option: 'a' }, explanation }],
      '/tallies/0': [200, tally],
    })
    const verdict = { measure: 'Right', meaning: 'it is Option a' }
    playing({ ...revealed, own: { credit: 1, points: 1000, response: { option: 'a' }, verdict, rank: 1 } })
    expect(screen.getByText('Right')).toBeInTheDocument()
    expect(await screen.findByText('Because.', undefined, { timeout: 3000 })).toBeInTheDocument()
    const class_ = await screen.findByRole('region', { name: live.reveal.class }, { timeout: 4000 })
    expect(within(class_).getByText('Half of them took B.')).toBeInTheDocument()
  })

  test('sees what everybody gets, where their own answer is long in coming', async () => {
    globalThis.fetch = () => new Promise(() => {})
    playing({ ...revealed, own: { credit: 1, points: 1000, response: { option: 'a' } } })
    expect(screen.queryByText('Because.')).not.toBeInTheDocument()
    expect(await screen.findByText('Because.', undefined, { timeout: 3000 })).toBeInTheDocument()
  })

  test('who gave no answer is told so, and what was right all the same', async () => {
    playing({ ...revealed, own: { credit: 0, points: 0 } })
    expect(screen.getByText(live.reveal.none)).toBeInTheDocument()
    expect(await screen.findByText('Because.')).toBeInTheDocument()
  })

  test('is among the standings, and at the end on the podium with a way to their answers', () => {
    playing({ phase: 'standings', standings })
    expect(screen.getByRole('row', { name: /2 Anna \(you\)/ })).toBeInTheDocument()
    const you = { ...playerView().you, points: 900, rank: 2, attempt: 'x' }
    tell('view', playerView({ phase: 'finished', standings, version: 2, you }))
    expect(screen.getByRole('heading', { name: 'You came 2nd of 2.' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: live.finished.review })).toHaveAttribute('href', '/play/x/result')
  })

  test('is told that it is paused, and that the connection is away', () => {
    playing({ phase: 'paused', pausedFrom: 'asking' })
    expect(screen.getByRole('heading', { name: live.paused.title })).toBeInTheDocument()
    tell('error')
    expect(screen.getByText(live.lost)).toBeInTheDocument()
  })

  test('who was removed is told so, with a way on', () => {
    playing({})
    tell('gone', {})
    expect(screen.getByRole('heading', { name: live.gone.title })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: live.gone.join })).toHaveAttribute('href', '/join')
  })
})

describe('joining', () => {
  const invitation: WireInvitation = {
    code: '123456',
    packTitle: 'Tiny',
    phase: 'lobby',
    locked: false,
    teams: 'none',
    teamSizes: [],
    generatedNames: false,
    players: 2,
  }
  const joining = (more: Partial<WireInvitation> = {}) => {
    const joined = jest.fn()
    show(<JoinSession invitation={{ ...invitation, ...more }} onJoined={joined} />)
    return joined
  }

  test.each([
    ['nickname-taken', 409, live.join.errors['nickname-taken']],
    ['invalid-request', 422, live.join.errors['nickname-unfit']],
    ['locked', 409, live.join.errors['session-locked']],
    ['session-full', 409, live.join.errors['session-full']],
    ['too-many', 429, live.join.errors.slow],
    ['unavailable', 503, live.join.errors.lost],
  ])('says what is wrong: %s', async (code, status, said) => {
    serve({ '/players': [status, { code }] })
    const joined = joining()
    await userEvent.type(screen.getByLabelText(live.join.nickname), 'Anna')
    await userEvent.click(screen.getByRole('button', { name: live.join.join }))
    expect(await screen.findByText(said)).toBeInTheDocument()
    expect(joined).not.toHaveBeenCalled()
  })

  test('asks for no name where names are given', async () => {
    const asked = serve({ '/players': [201, { player: { id: '1', nickname: 'Swift Saiga' }, recoveryCode: 'AAAA' }] })
    const joined = joining({ generatedNames: true })
    expect(screen.queryByLabelText(live.join.nickname)).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: live.join.join }))
    expect(asked[0]?.body).toEqual({})
    expect(joined).toHaveBeenCalled()
  })

  test('locked, lets in who was here already and nobody else', () => {
    joining({ locked: true })
    expect(screen.getByText(live.join.locked)).toBeInTheDocument()
    expect(screen.getByLabelText(live.join.recovery)).toBeInTheDocument()
    expect(screen.queryByLabelText(live.join.nickname)).not.toBeInTheDocument()
  })

  test('who comes late is told what is left', () => {
    joining({ phase: 'asking' })
    expect(screen.getByText(live.join.started)).toBeInTheDocument()
  })
})
