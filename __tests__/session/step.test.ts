import fc from 'fast-check'
import { type Command, openQuestion, positionOf, revealedCount, type Session, step } from '@/lib/session'
import { pointsOf } from '@/lib/session/points'
import { ranksOf } from '@/lib/session/ranks'

const LENGTH = 4
const begun = (showStandings: boolean): Session => ({
  settings: { secondsPerQuestion: 30, showStandings },
  length: LENGTH,
  phase: { name: 'lobby' },
  locked: false,
  excluded: [],
})

const plain = ['start', 'close', 'next', 'pause', 'resume', 'skip', 'lock', 'unlock', 'end'] as const
const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...plain).map((name): Command => ({ name })) },
  {
    weight: 6,
    arbitrary: fc.constantFrom('next', 'close', 'start').map((name): Command => ({ name: name as 'next' })),
  },
  fc.integer({ min: 5, max: 60 }).map((seconds): Command => ({ name: 'extend', seconds })),
  fc.integer({ min: 0, max: 9_000 }).map((ms): Command => ({ name: 'compensate', ms })),
  fc.constantFrom(0, 0.5).map((extraTime): Command => ({ name: 'timeUp', extraTime })),
  fc.integer({ min: 0, max: LENGTH }).map((position): Command => ({ name: 'allAnswered', position })),
)
const histories = fc.array(fc.tuple(commands, fc.integer({ min: 0, max: 40_000 })), { maxLength: 60 })

/** All the states that a history leads through, with what led there. */
function played(showStandings: boolean, history: readonly (readonly [Command, number])[]) {
  let session = begun(showStandings)
  let now = 1_000_000
  return history.flatMap(([command, ms]) => {
    now += ms
    const before = session
    const stepped = step(before, command, now)
    if (stepped.ok) session = stepped.session
    return stepped.ok ? [{ before, command, after: session, now }] : []
  })
}

const property = (holds: (one: ReturnType<typeof played>[number]) => boolean) =>
  fc.assert(
    fc.property(fc.boolean(), histories, (show, history) => played(show, history).every(holds)),
    { numRuns: 3_000 },
  )

describe('a session, whatever is pressed and whenever', () => {
  test('never goes back, and never beyond its questions', () =>
    property(({ before, after }) => {
      const [was, is] = [positionOf(before.phase), positionOf(after.phase)]
      return is >= was && is <= was + 1 && is < LENGTH && revealedCount(after.phase) >= revealedCount(before.phase)
    }))

  test('once over, stays over', () => property(({ before }) => before.phase.name !== 'finished'))

  test('a pause keeps the time that is left to the millisecond', () =>
    property(({ before, after, command, now }) => {
      if (command.name !== 'pause' || before.phase.name !== 'asking') return true
      const resumed = step(after, { name: 'resume' }, now + 77_777)
      if (!resumed.ok || resumed.session.phase.name !== 'asking') return false
      const left = Math.max(0, before.phase.closesAt - now)
      return resumed.session.phase.closesAt === now + 77_777 + left
    }))

  test('a question that is left before its reveal counts for nothing, every other one counts', () =>
    property(({ before, after, command }) => {
      const isLeft = openQuestion(before.phase) !== undefined && (command.name === 'skip' || command.name === 'end')
      return after.excluded.length - before.excluded.length === (isLeft ? 1 : 0)
    }))

  test('standings come between questions only, and only where they are shown', () =>
    property(({ after }) => after.phase.name !== 'standings' || after.settings.showStandings))

  test('time given back is added to both ends', () =>
    property(({ before, after, command }) => {
      if (command.name !== 'compensate' || before.phase.name !== 'asking' || after.phase.name !== 'asking') return true
      const { openedAt, closesAt } = before.phase
      return after.phase.openedAt === openedAt + command.ms && after.phase.closesAt === closesAt + command.ms
    }))
})

describe('points', () => {
  const share = fc.double({ min: 0, max: 0.4, noNaN: true })
  const ms = fc.integer({ min: 0, max: 60_000 })
  test('of an answer are never more for being slower, and extra time is the same quickness', () =>
    fc.assert(
      fc.property(share, ms, ms, (speedShare, a, b) => {
        const at = (elapsedMs: number, allowanceMs = 30_000) => pointsOf(1, { elapsedMs, allowanceMs, speedShare })
        expect(at(Math.min(a, b))).toBeGreaterThanOrEqual(at(Math.max(a, b)))
        expect(at(2 * a, 60_000)).toBe(at(a))
        expect(at(a)).toBeGreaterThanOrEqual(Math.floor(1000 * (1 - speedShare)))
      }),
    ))
})

test('ranks: equal points share one, and as many are before it as have more', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 }), (totals) => {
      const ranked = ranksOf(totals.map((points, n) => ({ id: String(n), points, pointsBefore: 0 })))
      for (const { points, rank } of ranked) expect(rank).toBe(totals.filter((total) => total > points).length + 1)
    }),
  ))
