import { adjustClock, countdown, serverTime } from '@/components/live/clock'
import { advanceStream, connecting, type SessionStream, type StreamEvent } from '@/components/live/session-stream'
import type { WireHostView, WirePlayerView } from '@/lib/contract/sessions'
import { hostView, playerView } from './samples'

const stateAfter = (...events: StreamEvent<WirePlayerView>[]): SessionStream<WirePlayerView> =>
  events.reduce(advanceStream<WirePlayerView>, connecting())
const viewed = (view: WirePlayerView, at = 999_000): StreamEvent<WirePlayerView> => ({ name: 'viewed', view, at })

describe('the stream of a live session', () => {
  it('opens with the first view and sets its clock by it', () => {
    expect(stateAfter(viewed(playerView()))).toMatchObject({ name: 'open', clock: { offsetMs: 1000 } })
  })

  it('keeps the newer of two views, whichever came last', () => {
    const [older, newer] = [playerView({ version: 4 }), playerView({ version: 5, phase: 'revealing' })]
    expect(stateAfter(viewed(newer), viewed(older)).view?.phase).toBe('revealing')
  })

  it('keeps a question the same object while it is the same question', () => {
    const first = stateAfter(viewed(playerView()))
    const second = advanceStream(first, viewed(playerView({ version: 2, locked: true })))
    expect(second.view?.locked).toBe(true)
    expect(second.view?.question).toBe(first.view?.question)
  })

  it('goes on showing the class while the connection is lost, and waits longer each time, but never long', () => {
    const lost = stateAfter(viewed(playerView()), { name: 'dropped' })
    expect(lost).toMatchObject({ name: 'lost', view: { code: '123456' } })
    const third = advanceStream(advanceStream(lost, { name: 'retried' }), { name: 'dropped' })
    expect(third.name === 'lost' && lost.name === 'lost' && third.afterMs > lost.afterMs).toBe(true)
    const attempts = Array.from({ length: 50 }, (): StreamEvent<WirePlayerView>[] => [
      { name: 'dropped' },
      { name: 'retried' },
    ])
    expect(stateAfter(...attempts.flat(), { name: 'dropped' })).toMatchObject({ name: 'lost', afterMs: 3000 })
  })

  it('stays gone', () => {
    expect(stateAfter(viewed(playerView()), { name: 'gone' }, viewed(playerView({ version: 9 }))).name).toBe('gone')
  })

  it('counts answers for the version it shows, and knows whose they are where it may', () => {
    const open = advanceStream(connecting<WireHostView>(), { name: 'viewed', view: hostView(), at: 0 })
    const [anna] = hostView().roster
    const count = { version: 1, answered: 1, players: 2, answeredIds: [anna?.id ?? ''] }
    const counted = advanceStream(open, { name: 'counted', count })
    expect(counted.view).toMatchObject({ answered: 1, roster: [{ answered: true }, { answered: false }] })
    expect(advanceStream(open, { name: 'counted', count: { ...count, version: 0 } })).toEqual(open)
  })
})

describe('the clock', () => {
  it('trusts the message that came quickest', () => {
    expect(adjustClock(adjustClock(undefined, 5000, 4000), 6000, 5300)).toEqual({ offsetMs: 1000 })
    expect(adjustClock(adjustClock(undefined, 5000, 4300), 6000, 5000)).toEqual({ offsetMs: 1000 })
  })

  it.each([-3_600_000, 0, 3_600_000])('is right whatever the device believes: off by %i ms', (offMs) => {
    const clock = adjustClock(undefined, 5_000, 5_040 + offMs)
    const left = countdown(0, 30_000, serverTime(clock, 20_000 + offMs))
    expect(left.seconds).toBe(11)
  })

  it.each([-3_600_000, 3_600_000])(
    'is right again with the next message after the device set its own by %i ms',
    (byMs) => {
      const before = adjustClock(undefined, 5_000, 5_040)
      const clock = adjustClock(before, 8_000, 8_040 + byMs)
      expect(serverTime(clock, 10_040 + byMs)).toBe(10_000)
    },
  )

  it('counts down to nothing and not below', () => {
    expect(countdown(0, 30_000, 29_500)).toMatchObject({ seconds: 1 })
    expect(countdown(0, 30_000, 40_000)).toEqual({ seconds: 0, share: 0 })
  })
})
