import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { WordsProvider } from '@/components/i18n/WordsProvider'
import { type Game, gameOf } from '@/components/play/game'
import { PlayScreen } from '@/components/play/PlayScreen'
import type { WireAttempt } from '@/lib/contract/attempts'
import { messages } from '@/messages/en'
import { fakeServer, refusal } from '../fake-server'
import { pack } from '../questions/Desk'
import { attempt, choice, marked } from './samples'

// The map needs a graphics card.
jest.mock('@/components/map/LazyAtlas', () => ({ LazyAtlas: () => null, loadAtlas: () => new Promise(() => {}) }))

const replace = jest.fn()
jest.mock('next/navigation', () => ({ useRouter: () => ({ replace, push: jest.fn() }) }))

const { play, questions } = messages

afterEach(() => jest.restoreAllMocks())

let made = 0
/** Each test plays an attempt of its own: the screen remembers the games it has left. */
function served(more: Partial<WireAttempt> = {}): Game {
  made += 1
  const mine = attempt({ id: `screen-${made}`, ...more })
  return gameOf({ attempt: mine, question: mine.position < mine.length ? choice(mine.position) : null })
}

const show = (game: Game) =>
  render(
    <WordsProvider messages={messages}>
      <PlayScreen served={game} pack={pack} />
    </WordsProvider>,
  )

const pick = (label: string) => userEvent.click(screen.getByRole('radio', { name: new RegExp(label) }))
const submit = () => userEvent.click(screen.getByRole('button', { name: questions.choose.action }))
const markedFor = ({ attempt: { id } }: Game) => ({ body: marked(0, { attempt: { ...marked().attempt, id } }) })
/** The screen ignores a second press within its first half second: the clock is put forward past it. */
let skippedMs = 0
const settle = () => {
  skippedMs += 1000
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  replace.mockReset()
  const now = performance.now.bind(performance)
  jest.spyOn(performance, 'now').mockImplementation(() => now() + skippedMs)
  AbortSignal.timeout ??= () => new AbortController().signal
})

describe('the play screen', () => {
  test('an incomplete answer is not sent, and the screen says what is missing', async () => {
    const requests = fakeServer(() => undefined)
    show(served())
    settle()
    await submit()
    expect(screen.getByText(questions.choose.missing)).toBeVisible()
    await pick('Option b')
    expect(screen.queryByText(questions.choose.missing)).not.toBeInTheDocument()
    expect(requests).toEqual([])
  })

  test('an answer is sent, explained under its address, and the next question follows', async () => {
    const game = served()
    const requests = fakeServer(() => markedFor(game))
    show(game)
    settle()
    await pick('Option b')
    await submit()
    expect(await screen.findByText('What was asked')).toBeInTheDocument()
    expect(requests).toEqual([
      {
        method: 'PUT',
        path: `/api/v1/attempts/${game.attempt.id}/responses/0`,
        body: { response: { option: 'b' } },
      },
    ])
    expect(location.search).toBe('?reveal=0')
    expect(localStorage).toHaveLength(0)
    settle()
    await userEvent.click(screen.getByRole('button', { name: play.next }))
    expect(screen.getByRole('heading', { name: 'Question number 2?' })).toBeInTheDocument()
    expect(location.search).toBe('')
  })

  test('without a network it says that the answer is kept, and sends it once the network is back', async () => {
    const game = served()
    const requests = fakeServer((_, index) => (index === 0 ? undefined : markedFor(game)))
    show(game)
    settle()
    await pick('Option b')
    await submit()
    expect(await screen.findByText(play.keptOffline)).toBeInTheDocument()
    expect(localStorage).toHaveLength(1)
    await act(async () => void window.dispatchEvent(new Event('online')))
    expect(await screen.findByText('What was asked')).toBeInTheDocument()
    expect(requests).toHaveLength(2)
    expect(requests[0]).toEqual(requests[1])
  })

  test('an answer that the server cannot read leaves the question open and says so', async () => {
    fakeServer(() => refusal(422, 'malformed-response'))
    show(served())
    settle()
    await pick('Option b')
    await submit()
    expect(await screen.findByText(play.unread)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: questions.choose.action })).toBeEnabled()
    expect(localStorage).toHaveLength(0)
  })

  test('an attempt that is not the player’s offers to sign in and come back, and keeps the answer', async () => {
    const game = served()
    fakeServer(() => refusal(404, 'not-found'))
    show(game)
    settle()
    await pick('Option b')
    await submit()
    expect(await screen.findByRole('heading', { name: play.gone })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: play.signIn })).toHaveAttribute(
      'href',
      `/sign-in?callbackUrl=${encodeURIComponent(`/play/${game.attempt.id}`)}`,
    )
    expect(localStorage).toHaveLength(1)
  })

  test('an answer from another tab: the screen goes on where the attempt stands, and says so', async () => {
    const game = served()
    const now = { attempt: { ...game.attempt, position: 1, credits: [1] }, question: choice(1) }
    fakeServer(({ method }) => (method === 'PUT' ? refusal(409, 'already-answered') : { body: now }))
    show(game)
    settle()
    await pick('Option b')
    await submit()
    expect(await screen.findByRole('heading', { name: 'Question number 2?' })).toBeInTheDocument()
    expect(screen.getByText(play.elsewhere)).toBeInTheDocument()
  })

  test('a finished attempt goes on to its result', async () => {
    const game = served({ position: 3, finished: true })
    show(game)
    await waitFor(() => expect(replace).toHaveBeenCalledWith(`/play/${game.attempt.id}/result`))
    expect(screen.getByRole('link', { name: play.result })).toBeInTheDocument()
  })
})
