import fc from 'fast-check'
import { type Grid, scoreOf } from '@/lib/analysis/grid'
import { studentsNeedingHelp } from '@/lib/analysis/help'
import { FEWEST_FOR_DISCRIMINATION, itemStatistics } from '@/lib/analysis/items'

const gridOf = (credits: readonly (readonly (number | null)[])[], excluded: readonly number[] = []): Grid => ({
  length: credits[0]?.length ?? 0,
  rows: credits.map((row, i) => ({ id: `student ${i}`, credits: row })),
  excluded,
})

const credit = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null })
const grids = fc
  .integer({ min: 1, max: 8 })
  .chain((length) =>
    fc.array(fc.array(credit, { minLength: length, maxLength: length }), { minLength: 1, maxLength: 30 }),
  )

describe('facility and discrimination', () => {
  test('the facility is the mean credit; who left the question out earned nothing there', () => {
    const [first] = itemStatistics(
      gridOf([
        [1, 1],
        [0.5, 0],
        [null, 1],
        [null, null],
      ]),
    )
    expect(first).toMatchObject({ answered: 2, facility: 0.5 })
  })

  test('nobody took part: there is no facility', () => {
    expect(itemStatistics(gridOf([[null, null]]))[0]).toEqual({
      position: 0,
      answered: 0,
      facility: null,
      discrimination: 'few',
    })
  })

  test('a question that the strong get right and the weak wrong separates them wholly; the other way round, against', () => {
    const rows = Array.from({ length: 12 }, (_, i) => (i < 6 ? [1, 1, 1, 0] : [0, 0, 0, 1]))
    const found = itemStatistics(gridOf(rows))
    expect(found[0]?.discrimination).toBeCloseTo(1)
    expect(found[3]?.discrimination).toBeCloseTo(-1)
  })

  test("it is the correlation with all other questions: the question's own credit is not in the total", () => {
    // By hand: x = 1 0 1 0 …, the rest y = 1 1 0 0 …; they have nothing to do with one another.
    const rows = Array.from({ length: 12 }, (_, i) => [i % 2, Math.floor(i / 2) % 2])
    expect(itemStatistics(gridOf(rows))[0]?.discrimination).toBeCloseTo(0)
  })

  test('with fewer than ten students there is none, and the reason is said', () => {
    const rows = Array.from({ length: FEWEST_FOR_DISCRIMINATION - 1 }, (_, i) => [i % 2, i % 3 ? 1 : 0])
    for (const { discrimination } of itemStatistics(gridOf(rows))) expect(discrimination).toBe('few')
  })

  test('all alike, or nothing to compare with: the reason is said', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [1, i % 2])
    expect(itemStatistics(gridOf(rows))[0]?.discrimination).toBe('same')
    expect(itemStatistics(gridOf(rows.map(([, b = 0]) => [b])))[0]?.discrimination).toBe('alone')
  })

  test('an excluded question is in nobody’s total', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [i % 2, i % 2, (i + 1) % 2])
    expect(itemStatistics(gridOf(rows, [2]))[0]?.discrimination).toBeCloseTo(1)
  })

  test('everything stays within its bounds, whatever was answered', () => {
    fc.assert(
      fc.property(grids, (rows) => {
        for (const { facility, discrimination } of itemStatistics(gridOf(rows))) {
          expect(facility === null || (facility >= 0 && facility <= 1)).toBe(true)
          expect(typeof discrimination !== 'number' || Math.abs(discrimination) <= 1).toBe(true)
        }
      }),
    )
  })
})

describe('scores and help', () => {
  test('a score is the share of the credit that counts', () => {
    const grid = gridOf([[1, null, 0.5]], [2])
    expect(grid.rows.map((row) => scoreOf(grid, row))).toEqual([0.5])
  })

  test('who knows least comes first; who took no part is not judged', () => {
    expect(
      studentsNeedingHelp(
        gridOf([
          [1, 1],
          [0.2, 0.2],
          [0, 0.1],
          [null, null],
          [0.9, 0.8],
        ]),
      ),
    ).toEqual(['student 2', 'student 1'])
  })

  test('nobody with at least half of the credit and half of the middle needs help', () => {
    fc.assert(
      fc.property(grids, (rows) => {
        const grid = gridOf(rows)
        const named = new Set(studentsNeedingHelp(grid))
        const scores = grid.rows.filter(({ id }) => named.has(id)).map((row) => scoreOf(grid, row))
        expect(scores.every((score) => score < 0.5)).toBe(true)
      }),
    )
  })
})
