import fc from 'fast-check'
import {
  type Bar,
  barsOf,
  bucketOf,
  bucketsOf,
  neighbourCounts,
  neighboursOf,
  orderOf,
  percentileOf,
  quantile,
  rankChanges,
  rankScores,
  rankScoresFrom,
  withinBucket,
} from '@/lib/standings'

/** Few different points, so that many are equal. */
const scores = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(0, 99, 100, 5000, 10_000)), { maxLength: 60 })
  .map((points) => points.map((value, index) => ({ id: `player ${index}`, points: value })))
const some = scores.filter((given) => given.length > 0)

describe('ranks', () => {
  test('equal points share a rank, and the ranks they take up are passed over', () => {
    const board = rankScores([
      { id: 'a', points: 5 },
      { id: 'b', points: 9 },
      { id: 'c', points: 9 },
      { id: 'd', points: 1 },
    ])
    expect(board.map(({ id, rank }) => [id, rank])).toEqual([
      ['b', 1],
      ['c', 1],
      ['a', 3],
      ['d', 4],
    ])
  })

  test('a rank is one more than the number of those with more points', () => {
    fc.assert(
      fc.property(scores, (given) => {
        for (const { points, rank } of rankScores(given))
          expect(rank).toBe(1 + given.filter((other) => other.points > points).length)
      }),
    )
  })

  test('a stretch of a board has the ranks of the whole', () => {
    fc.assert(
      fc.property(some, fc.nat(), fc.nat(), (given, start, length) => {
        const board = rankScores(given)
        const from = start % board.length
        const stretch = board.slice(from, from + length)
        const bare = stretch.map(({ id, points }) => ({ id, points }))
        expect(rankScoresFrom(bare, { rank: stretch[0]?.rank ?? 1, before: from })).toEqual(stretch)
      }),
    )
  })

  test('does not depend on the order in which players are named', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const ranksOf = (list: typeof given) => new Map(rankScores(list).map(({ id, rank }) => [id, rank]))
        expect(ranksOf(given.toReversed())).toEqual(ranksOf(given))
      }),
    )
  })
})

describe('around me', () => {
  test('I am in it, with up to so many neighbours on either side, in the order of the board', () => {
    fc.assert(
      fc.property(some, fc.nat(), fc.integer({ min: 0, max: 5 }), (given, pick, each) => {
        const board = rankScores(given)
        const at = pick % board.length
        const mine = board[at]?.id ?? ''
        const shown = neighboursOf(board, mine, each)
        expect(shown).toEqual(board.filter((_, index) => Math.abs(index - at) <= each))
        expect(shown.map(({ id }) => id)).toContain(mine)
      }),
    )
  })

  test('nobody is around who is not on the board', () => {
    expect(neighboursOf(rankScores([{ id: 'a', points: 1 }]), 'b', 3)).toEqual([])
  })

  test('a limit counts me', () => {
    for (let limit = 1; limit <= 100; limit++) {
      const { above, below } = neighbourCounts(limit)
      expect(above + 1 + below).toBe(limit)
      expect(above - below === 0 || above - below === 1).toBe(true)
    }
  })
})

describe('percentile', () => {
  test('says of how many in a hundred others I am ahead', () => {
    expect(percentileOf({ players: 371, below: 289 })).toBe(78)
    expect(percentileOf({ players: 2, below: 0 })).toBe(0)
    expect(percentileOf({ players: 2, below: 1 })).toBe(100)
    expect(percentileOf({ players: 1, below: 0 })).toBe(100)
  })

  test('lies between 0 and 100 and never falls with the points', () => {
    fc.assert(
      fc.property(some, (given) => {
        const percentiles = rankScores(given).map(({ points }) =>
          percentileOf({ players: given.length, below: given.filter((other) => other.points < points).length }),
        )
        expect(percentiles).toEqual([...percentiles].sort((one, other) => other - one))
        expect(percentiles.every((value) => value >= 0 && value <= 100)).toBe(true)
      }),
    )
  })
})

describe('histogram', () => {
  const total = (bars: readonly { players: number }[]) => bars.reduce((sum, { players }) => sum + players, 0)
  const isIn = ({ from, to }: Bar, points: number, most: number) =>
    points >= from && (points < to || (to === most && points === most))

  test('every player is in the one bar that has their points', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 25 }), (given, bars) => {
        const points = given.map((score) => score.points)
        const chart = barsOf(bucketsOf(points), 10_000, bars)
        expect(chart.length).toBeLessThanOrEqual(bars)
        expect(chart.map(({ players }) => players)).toEqual(
          chart.map((bar) => points.filter((value) => isIn(bar, value, 10_000)).length),
        )
        expect(total(chart)).toBe(given.length)
      }),
    )
  })

  test('the bars lie side by side from nothing to everything', () => {
    const chart = barsOf([], 5000, 15)
    expect(chart[0]?.from).toBe(0)
    expect(chart.at(-1)?.to).toBe(5000)
    for (const [index, { from }] of chart.slice(1).entries()) expect(from).toBe(chart[index]?.to)
  })

  test('a rank is the buckets above and a count inside one', () => {
    fc.assert(
      fc.property(some, (given) => {
        const buckets = bucketsOf(given.map(({ points }) => points))
        for (const { points, rank } of rankScores(given)) {
          const above = total(buckets.filter(({ bucket }) => bucket > bucketOf(points)))
          const inside = given.filter((other) => bucketOf(other.points) === bucketOf(points) && other.points > points)
          expect(1 + above + inside.length).toBe(rank)
        }
      }),
    )
  })
})

describe('quantiles', () => {
  test('are values that somebody has: at least that share does not exceed them, and of less than that is it true', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(0.25, 0.5, 0.75), (given, share) => {
        const points = given.map((score) => score.points)
        const value = quantile(points, share) ?? -1
        expect(points).toContain(value)
        expect(points.filter((other) => other <= value).length).toBeGreaterThanOrEqual(share * points.length)
        expect(points.filter((other) => other < value).length).toBeLessThan(share * points.length)
      }),
    )
  })

  test('nobody has none', () => expect(quantile([], 0.5)).toBeUndefined())

  test('are found by the buckets and one look inside', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(0.5, 0.75), (given, share) => {
        const points = given.map((score) => score.points)
        const found = withinBucket(bucketsOf(points), orderOf(share, points.length))
        const inside = points.filter((value) => bucketOf(value) === found?.bucket).sort((one, other) => one - other)
        expect(inside[found?.order ?? -1]).toBe(quantile(points, share))
      }),
    )
  })
})

describe('rankChanges', () => {
  test('is by how many ranks somebody went up; newcomers have none', () => {
    const before = rankScores([
      { id: 'a', points: 3 },
      { id: 'b', points: 2 },
    ])
    const now = rankScores([
      { id: 'b', points: 9 },
      { id: 'c', points: 5 },
      { id: 'a', points: 3 },
    ])
    expect([...rankChanges(before, now)]).toEqual([
      ['b', 1],
      ['c', undefined],
      ['a', -2],
    ])
  })

  test('undone by going back', () => {
    fc.assert(
      fc.property(
        some,
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 60, maxLength: 60 }),
        (one, points) => {
          const other = one.map(({ id }, index) => ({ id, points: points[index] ?? 0 }))
          const there = rankChanges(rankScores(one), rankScores(other))
          const back = rankChanges(rankScores(other), rankScores(one))
          for (const { id } of one) expect((there.get(id) ?? 0) + (back.get(id) ?? 0)).toBe(0)
        },
      ),
    )
  })
})
