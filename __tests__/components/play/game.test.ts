import {
  type Game,
  type GameEvent,
  gameOf,
  laterOf,
  lossOf,
  positionOf,
  questionOf,
  step,
} from '@/components/play/game'
import { attempt, choice, marked } from './samples'

const asking: Game = { name: 'asking', attempt: attempt(), question: choice() }
const response = { option: 'a' }
const play = (game: Game, ...events: GameEvent[]) => events.reduce(step, game)
const offline: GameEvent = { name: 'lost', why: 'offline' }
const answered: GameEvent = { name: 'answered', response }

describe('game: one attempt on the screen', () => {
  test('an answer is sent, marked, explained, and the next question follows', () => {
    const sending = play(asking, answered)
    expect(sending).toMatchObject({ name: 'sending', response, tries: 0 })
    const revealing = play(sending, { name: 'marked', marked: marked() })
    expect(revealing).toMatchObject({
      name: 'revealing',
      item: { position: 0, response, points: 1000 },
      attempt: { points: 1000 },
    })
    expect(positionOf(revealing)).toBe(0)
    expect(play(revealing, { name: 'continued' })).toEqual({
      name: 'asking',
      attempt: marked().attempt,
      question: choice(1),
    })
  })

  test('a second click gives no second answer', () => {
    const sending = play(asking, answered)
    expect(play(sending, { name: 'answered', response: { option: 'b' } })).toBe(sending)
    expect(play(asking, { name: 'continued' })).toBe(asking)
  })

  test('a lost network keeps the answer and the question until it is acknowledged', () => {
    const waiting = play(asking, answered, { name: 'lost', why: 'offline' })
    expect(waiting).toMatchObject({ name: 'waiting', why: 'offline', afterMs: 1000 })
    expect(questionOf(waiting)).toEqual(choice())
    const again = play(waiting, { name: 'retried' })
    expect(again).toMatchObject({ name: 'sending', response, tries: 1 })
    expect(
      play(again, { name: 'lost', why: 'server' }, { name: 'retried' }, { name: 'marked', marked: marked() }).name,
    ).toBe('revealing')
  })

  test('waits grow, stay under a quarter of a minute, and respect what the server asks for', () => {
    const afterMs = (tries: number): number => {
      const waiting = step({ name: 'sending', attempt: attempt(), question: choice(), response, tries }, offline)
      return waiting.name === 'waiting' ? waiting.afterMs : Number.NaN
    }
    expect([0, 1, 2, 3, 4, 9].map(afterMs)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000])
    expect(play(asking, answered, { name: 'lost', why: 'server', afterMs: 20_000 })).toMatchObject({ afterMs: 20_000 })
  })

  test('a lost request is told apart: no reply, or a server in trouble, whose wish to wait is followed for a minute at most', () => {
    const problem = { status: 503, code: 'busy', errors: [], retryAfterMs: undefined }
    expect(lossOf({ ...problem, status: 0 })).toMatchObject({ why: 'offline' })
    expect(lossOf(problem)).toMatchObject({ why: 'server', afterMs: 0 })
    expect(lossOf({ ...problem, retryAfterMs: 20_000 })).toMatchObject({ why: 'server', afterMs: 20_000 })
    expect(lossOf({ ...problem, retryAfterMs: 3_600_000 })).toMatchObject({ afterMs: 60_000 })
  })

  test('an answer given in another tab: asks the server where the quiz stands, and says so', () => {
    const refreshing = play(asking, answered, { name: 'conflicted' })
    expect(refreshing).toMatchObject({ name: 'refreshing', notice: 'elsewhere' })
    const posed = { attempt: attempt({ position: 2 }), question: choice(2) }
    expect(play(refreshing, { name: 'refreshed', posed })).toMatchObject({
      name: 'asking',
      question: choice(2),
      notice: 'elsewhere',
    })
  })

  test('an answer the server cannot read leaves the question open and says so', () => {
    expect(play(asking, answered, { name: 'unread' })).toEqual({ ...asking, notice: 'unread' })
  })

  test('after the last question there is nothing but the result', () => {
    const last = marked(2, { question: null, attempt: attempt({ position: 3, finished: true }) })
    expect(play(asking, answered, { name: 'marked', marked: last }, { name: 'continued' }).name).toBe('finished')
  })

  test('somebody else’s quiz, or one that is gone, is refused', () => {
    expect(play(asking, answered, { name: 'gone' }).name).toBe('refused')
  })

  test('coming back finds the later of the kept and the served account', () => {
    const kept = gameOf({ attempt: attempt({ position: 2 }), question: choice(2) })
    expect(laterOf(kept, asking)).toBe(kept)
    expect(laterOf(asking, kept)).toBe(kept)
    expect(laterOf(undefined, asking)).toBe(asking)
  })
})
