import fc from 'fast-check'
import { compareWithOthers, DAY_MS, MONTH_DAYS, meansOf, monthsOf, PEOPLE_AT_LEAST, quantile } from '@/lib/standings'

const NOW = Date.UTC(2026, 10, 27, 12)
const ago = (days: number) => NOW - days * DAY_MS

describe('beside all others', () => {
  const spread = (percents: readonly number[]) => percents.map((bucket) => ({ kind: 'place', bucket, players: 1 }))

  test('the median and where the top quarter begins, by kind, with the own mean', () => {
    const own = [{ kind: 'place', answers: 4, credit: 3 }]
    expect(compareWithOthers(['place', 'order'], own, spread([10, 20, 50, 60, 80, 90]))).toEqual([
      {
        kind: 'place',
        you: { answers: 4, credit: 0.75 },
        others: { players: 6, median: 0.5, upperQuartile: 0.8 },
      },
      { kind: 'order', you: undefined, others: undefined },
    ])
  })

  test('nothing is told of fewer than five', () => {
    expect(compareWithOthers(['place'], [], spread([10, 20, 50, 60]))[0]?.others).toBeUndefined()
    expect(compareWithOthers(['place'], [], spread([10, 20, 50, 60, 70]))[0]?.others).toBeDefined()
  })

  test('agrees with the quantiles of everybody in a row', () => {
    const percents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: PEOPLE_AT_LEAST, maxLength: 60 })
    fc.assert(
      fc.property(percents, (values) => {
        const [found] = compareWithOthers(['place'], [], spread(values))
        expect(found?.others).toEqual({
          players: values.length,
          median: (quantile(values, 0.5) ?? 0) / 100,
          upperQuartile: (quantile(values, 0.75) ?? 0) / 100,
        })
      }),
    )
  })
})

describe('beside a month ago', () => {
  test('the last thirty days and the thirty before, every answer weighing the same', () => {
    const { recent, before } = monthsOf(
      [
        { atMs: ago(1), credits: [1, 1, 1] },
        { atMs: ago(29), credits: [0] },
        { atMs: ago(31), credits: [0.5, 0.5] },
        { atMs: ago(61), credits: [1] },
      ],
      NOW,
    )
    expect(recent).toEqual({ quizzes: 2, answers: 4, credit: 0.75 })
    expect(before).toEqual({ quizzes: 1, answers: 2, credit: 0.5 })
  })

  test('a month without a quiz is none, not a bad one', () => {
    expect(monthsOf([{ atMs: ago(40), credits: [1] }], NOW)).toMatchObject({
      recent: undefined,
      before: { quizzes: 1 },
    })
    expect(monthsOf([], NOW)).toEqual({ recent: undefined, before: undefined })
  })

  test('no quiz of the last sixty days is counted twice or left out', () => {
    const agesMs = fc.array(fc.integer({ min: 0, max: 2 * MONTH_DAYS * DAY_MS - 1 }), { maxLength: 30 })
    fc.assert(
      fc.property(agesMs, (given) => {
        const { recent, before } = monthsOf(
          given.map((ageMs) => ({ atMs: NOW - ageMs, credits: [1] })),
          NOW,
        )
        expect((recent?.quizzes ?? 0) + (before?.quizzes ?? 0)).toBe(given.length)
      }),
    )
  })
})

describe('class beside class', () => {
  const members = (group: string, points: readonly number[]) => points.map((value) => ({ group, points: value }))

  test('the mean of the bests, never of fewer than five', () => {
    const means = meansOf([...members('a', [1000, 2000, 3000, 4000, 5001]), ...members('b', [9000, 9000, 9000, 9000])])
    expect(means.get('a')).toEqual({ players: 5, mean: 3000 })
    expect(means.get('b')).toEqual({ players: 4, mean: undefined })
    expect(means.get('c')).toBeUndefined()
  })

  test('lies between the least and the most of the members, whatever other classes have', () => {
    const points = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: PEOPLE_AT_LEAST, maxLength: 40 })
    fc.assert(
      fc.property(points, points, (own, other) => {
        const alone = meansOf(members('own', own)).get('own')
        const mean = alone?.mean ?? -1
        expect(mean).toBeGreaterThanOrEqual(Math.min(...own))
        expect(mean).toBeLessThanOrEqual(Math.max(...own))
        expect(meansOf([...members('other', other), ...members('own', own)]).get('own')).toEqual(alone)
      }),
    )
  })
})
