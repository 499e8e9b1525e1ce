import fc from 'fast-check'
import { DAY_MS, dayAfter, dayOf, dayStreak, firstDayOf, isDay, isSuspect, PACE, PERIODS } from '@/lib/standings'

const TODAY = '2026-11-27'
const ago = (days: number): string => dayAfter(TODAY, -days)
const instants = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2090, 0, 1) })

describe('periods', () => {
  test.each([
    ['day', '2026-11-27T00:00:00Z', '2026-11-27'],
    ['day', '2026-11-27T23:59:59.999Z', '2026-11-27'],
    ['week', '2026-11-22T23:59:59.999Z', '2026-11-16'],
    ['week', '2026-11-23T00:00:00Z', '2026-11-23'],
    ['week', '2027-01-01T12:00:00Z', '2026-12-28'],
    ['month', '2026-11-30T23:59:59.999Z', '2026-11-01'],
    ['month', '2024-02-29T05:00:00Z', '2024-02-01'],
    ['all', '2026-11-27T12:00:00Z', '1970-01-01'],
  ] as const)('the %s of %s begins on %s', (period, at, first) => {
    expect(firstDayOf(period, Date.parse(at))).toBe(first)
  })

  test('an instant lies in its period, and so does the first day of it', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...PERIODS), (at, period) => {
        const first = firstDayOf(period, at)
        expect(first <= dayOf(at)).toBe(true)
        expect(firstDayOf(period, Date.parse(first))).toBe(first)
      }),
    )
  })

  test('weeks are seven days, from a Monday', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const monday = firstDayOf('week', at)
        expect(new Date(monday).getUTCDay()).toBe(1)
        expect((at - Date.parse(monday)) / DAY_MS).toBeLessThan(7)
      }),
    )
  })

  test('only days that the calendar has are days', () => {
    expect(['2026-11-27', '2024-02-29'].every(isDay)).toBe(true)
    expect(['2026-02-29', '2026-13-01', '26-11-27', '2026-11-27T00:00', ''].some(isDay)).toBe(false)
  })
})

describe('the streak of days', () => {
  test('counts the days played without a break', () => {
    expect(dayStreak([ago(0), ago(1), ago(2)], TODAY)).toEqual({ days: 3, today: true, atStake: false })
  })

  test('lives on while today is still to be played', () => {
    expect(dayStreak([ago(1), ago(2)], TODAY)).toEqual({ days: 2, today: false, atStake: false })
  })

  test('forgives one missed day', () => {
    expect(dayStreak([ago(0), ago(2), ago(3)], TODAY)).toMatchObject({ days: 3, atStake: true })
    expect(dayStreak([ago(2), ago(3)], TODAY)).toMatchObject({ days: 2, atStake: true })
  })

  test('ends with a second one within seven days', () => {
    expect(dayStreak([ago(0), ago(2), ago(3), ago(5)], TODAY).days).toBe(3)
    expect(dayStreak([ago(3), ago(4)], TODAY).days).toBe(0)
  })

  test('forgives another one a week later', () => {
    const played = [0, 2, 3, 4, 5, 6, 7, 9].map(ago)
    expect(dayStreak(played, TODAY).days).toBe(8)
  })

  test('is nothing for who never played', () => {
    expect(dayStreak([], TODAY)).toEqual({ days: 0, today: false, atStake: false })
  })

  const days = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 41 })

  /** The longest stretch back from today, tried out one by one, of which no seven days in a row hold two missed ones. */
  function tried(played: readonly number[]): number {
    const has = new Set(played)
    const first = has.has(0) ? 0 : 1
    const holds = (back: number) => {
      const missed = Array.from({ length: back - first + 1 }, (_, n) => n + first).filter((day) => !has.has(day))
      return missed.every((day) => missed.filter((other) => other >= day && other < day + 7).length < 2)
    }
    const runs = played.filter((back) => back >= first && holds(back))
    return runs.length === 0 ? 0 : played.filter((day) => day >= first && day <= Math.max(...runs)).length
  }

  test('is the longest run back from today in which no seven days hold two missed ones', () => {
    fc.assert(
      fc.property(days, (played) => {
        expect(dayStreak(played.map(ago), TODAY).days).toBe(tried(played))
      }),
    )
  })

  test('says truly when the next missed day would cost days', () => {
    fc.assert(
      fc.property(days, (played) => {
        const now = dayStreak(played.map(ago), TODAY)
        const next = dayAfter(TODAY, now.today ? 2 : 1)
        const after = dayStreak([...played.map(ago), next], next)
        expect(after.days < now.days + 1).toBe(now.atStake)
      }),
    )
  })
})

describe('times that nobody can play in', () => {
  test('a robot is seen', () => {
    expect(isSuspect(new Array(10).fill(40))).toBe(true)
    expect(isSuspect([...new Array(7).fill(9000), 100, 100, 100])).toBe(true)
  })

  test('quick hands and slips are not', () => {
    expect(isSuspect(new Array(10).fill(2000))).toBe(false)
    expect(isSuspect([...new Array(8).fill(3000), 80, 300])).toBe(false)
    expect(isSuspect([])).toBe(false)
  })

  test('nobody becomes suspect by taking more time', () => {
    const times = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 20 })
    fc.assert(
      fc.property(times, fc.nat(5000), (given, more) => {
        const slower = given.map((ms) => ms + more)
        expect(isSuspect(slower) && !isSuspect(given)).toBe(false)
      }),
    )
  })

  test('whoever takes a second for each answer never is', () => {
    const times = fc.array(fc.integer({ min: PACE.meanMs, max: 600_000 }), { maxLength: 50 })
    fc.assert(fc.property(times, (given) => expect(isSuspect(given)).toBe(false)))
  })
})
