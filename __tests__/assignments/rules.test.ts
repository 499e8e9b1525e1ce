import fc from 'fast-check'
import { COUNTING_RULES, countedOf } from '@/lib/assignments/counting'
import { canStartOrResume, startOf } from '@/lib/assignments/start'
import { acceptsResponses, isLate, phaseOf, releasesAt, type Terms, withheldBy } from '@/lib/assignments/terms'

const HOUR = 3_600_000
const always: Terms = {
  opensAt: undefined,
  dueAt: undefined,
  closedAt: undefined,
  acceptLate: true,
  releaseAtOnce: true,
}

const moment = fc.integer({ min: 0, max: 1_000_000 })
const maybe = fc.option(moment, { nil: undefined })
const anyTerms: fc.Arbitrary<Terms> = fc.record({
  opensAt: maybe,
  dueAt: maybe,
  closedAt: maybe,
  acceptLate: fc.boolean(),
  releaseAtOnce: fc.boolean(),
})
const attempt = fc.record({ startedAt: moment, finishedAt: maybe, points: fc.integer({ min: 0, max: 10_000 }) })

describe('when set work is open', () => {
  const day = { ...always, opensAt: 10 * HOUR, dueAt: 20 * HOUR }

  test.each([
    [9, 'to-come'],
    [10, 'open'],
    [19, 'open'],
    [20, 'late'],
  ])('at %i o’clock it is %s', (hour, phase) => {
    expect(phaseOf(day, hour * HOUR)).toBe(phase)
  })

  test('where late answers are refused it is over as it falls due', () => {
    expect(phaseOf({ ...day, acceptLate: false }, 20 * HOUR)).toBe('over')
  })

  test('a teacher ends it at any time', () => {
    expect(phaseOf({ ...day, closedAt: 12 * HOUR }, 12 * HOUR)).toBe('over')
  })

  test('once over it never opens again', () => {
    fc.assert(
      fc.property(anyTerms, moment, moment, (terms, one, other) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)]
        expect(phaseOf(terms, earlier) !== 'over' || phaseOf(terms, later) === 'over').toBe(true)
      }),
    )
  })
})

describe('when results are out', () => {
  test('at once, or when it is due, or when it was ended before', () => {
    expect(withheldBy(always, 0)).toBeUndefined()
    const held = { ...always, releaseAtOnce: false, dueAt: 20 * HOUR }
    expect(withheldBy(held, 19 * HOUR)).toEqual({ until: 20 * HOUR })
    expect(withheldBy(held, 20 * HOUR)).toBeUndefined()
    expect(withheldBy({ ...held, closedAt: 12 * HOUR }, 12 * HOUR)).toBeUndefined()
  })

  test('never by themselves where there is no date', () => {
    expect(withheldBy({ ...always, releaseAtOnce: false }, Number.MAX_SAFE_INTEGER)).toEqual({ until: undefined })
  })

  test('what is out stays out, and comes out when it was said to', () => {
    fc.assert(
      fc.property(anyTerms, moment, moment, (terms, one, other) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)]
        expect(withheldBy(terms, earlier) !== undefined || withheldBy(terms, later) === undefined).toBe(true)
        const at = releasesAt(terms)
        expect(at === undefined || withheldBy(terms, at) === undefined).toBe(true)
      }),
    )
  })

  test('while results are held back and answers are taken on time, nobody has seen them', () => {
    fc.assert(
      fc.property(anyTerms, moment, (terms, now) => {
        const isHeldBack = !terms.releaseAtOnce && phaseOf(terms, now) === 'open'
        expect(!isHeldBack || withheldBy(terms, now) !== undefined).toBe(true)
      }),
    )
  })
})

describe('starting', () => {
  const once = { ...always, attemptsAllowed: 1 }

  test('goes on with what is open rather than begin anew', () => {
    const open = { startedAt: 1, finishedAt: undefined, points: 0 }
    expect(startOf({ ...once, attemptsAllowed: 3 }, [open], 2)).toEqual({ name: 'resume', attempt: open })
  })

  test('takes no more attempts than are allowed, before, during and after', () => {
    fc.assert(
      fc.property(
        anyTerms,
        fc.integer({ min: 1, max: 20 }),
        fc.array(attempt, { maxLength: 25 }),
        moment,
        (terms, attemptsAllowed, attempts, now) => {
          const start = startOf({ ...terms, attemptsAllowed }, attempts, now)
          if (start.name === 'begin') {
            expect(attempts.length).toBeLessThan(attemptsAllowed)
            expect(attempts.every(({ finishedAt }) => finishedAt !== undefined)).toBe(true)
          }
          if (start.name === 'resume') expect(start.attempt.finishedAt).toBeUndefined()
          if (!acceptsResponses(terms, now))
            expect(canStartOrResume({ ...terms, attemptsAllowed }, attempts, now)).toBe(false)
        },
      ),
    )
  })
})

describe('which attempt counts', () => {
  const attempts = [
    { startedAt: 1, finishedAt: 2, points: 500 },
    { startedAt: 3, finishedAt: 4, points: 900 },
    { startedAt: 5, finishedAt: 6, points: 700 },
    { startedAt: 7, finishedAt: undefined, points: 2000 },
  ]

  test('the best, the first or the last of those that are finished', () => {
    expect(COUNTING_RULES.map((rule) => countedOf(rule, attempts)?.points)).toEqual([900, 500, 700])
  })

  test('is one of them, in whatever order they come, finished if any is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COUNTING_RULES),
        fc.uniqueArray(attempt, { selector: ({ startedAt }) => startedAt }),
        (rule, all) => {
          const counted = countedOf(rule, all)
          expect(counted === undefined).toBe(all.length === 0)
          if (!counted) return
          expect(all).toContain(counted)
          expect(countedOf(rule, all.toReversed())).toBe(counted)
          const finished = all.filter(({ finishedAt }) => finishedAt !== undefined)
          if (finished.length > 0) expect(finished).toContain(counted)
          if (rule === 'best' && finished.length > 0)
            expect(counted.points).toBe(Math.max(...finished.map(({ points }) => points)))
        },
      ),
    )
  })
})

test('late is what is handed in, or still open, once it was due', () => {
  expect(isLate({ dueAt: 10 }, 9, 20)).toBe(false)
  expect(isLate({ dueAt: 10 }, 10, 20)).toBe(true)
  expect(isLate({ dueAt: 10 }, undefined, 9)).toBe(false)
  expect(isLate({ dueAt: 10 }, undefined, 11)).toBe(true)
  expect(isLate({ dueAt: undefined }, 9, 20)).toBe(false)
})
