import fc from 'fast-check'
import { Rating } from 'ts-fsrs'
import { type Card, isDue, ratingOf, recallAt, reviewCard } from '@/lib/memory/card'
import { LEVELS } from '@/lib/memory/level'
import { levelOf, masteryOf } from '@/lib/memory/mastery'
import { type Memory, updateMemory } from '@/lib/memory/memory'
import { dueInText } from '@/lib/memory/when'
import { localize } from '@/lib/text/localize'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const NOW = Date.UTC(2026, 2, 2, 15)

const credit = fc.double({ min: 0, max: 1, noNaN: true })
/** Answers with the days between them. */
const history = fc.array(fc.record({ credit, days: fc.integer({ min: 0, max: 90 }) }), { minLength: 1, maxLength: 12 })

function cardAfter(answers: readonly { credit: number; days: number }[]): { card: Card; at: number } {
  let [card, at]: [Card | undefined, number] = [undefined, NOW]
  for (const answer of answers) {
    at += answer.days * DAY_MS
    card = reviewCard(card, answer.credit, at)
  }
  if (!card) throw new Error('no answers')
  return { card, at }
}

test.each([
  [0, Rating.Again],
  [0.49, Rating.Again],
  [0.5, Rating.Hard],
  [0.99, Rating.Hard],
  [1, Rating.Good],
])('credit %p is rated %p', (given, rating) => expect(ratingOf(given)).toBe(rating))

test('no credit is ever rated Easy', () => {
  fc.assert(fc.property(credit, (given) => expect(ratingOf(given)).not.toBe(Rating.Easy)))
})

test('the same history makes the same card: there is neither clock nor chance in it', () => {
  fc.assert(fc.property(history, (answers) => expect(cardAfter(answers)).toEqual(cardAfter(answers))))
})

test('whatever was answered, it is not due at once and comes back within a year', () => {
  fc.assert(
    fc.property(history, (answers) => {
      const { card, at } = cardAfter(answers)
      expect(isDue(card, at)).toBe(false)
      expect(card.dueAt - at).toBeLessThanOrEqual(366 * DAY_MS)
    }),
  )
})

test('what was wrong comes back next day, in time for who played in the afternoon', () => {
  const card = reviewCard(undefined, 0, NOW)
  expect(isDue(card, NOW + 12 * HOUR_MS)).toBe(false)
  expect(isDue(card, NOW + 17 * HOUR_MS)).toBe(true)
})

test('right answers push it ever farther away, a wrong one brings it near', () => {
  const gaps: number[] = []
  let [card, at] = [reviewCard(undefined, 1, NOW), NOW]
  for (let round = 0; round < 5; round++) {
    gaps.push(card.dueAt - at)
    at = card.dueAt + HOUR_MS
    card = reviewCard(card, 1, at)
  }
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b))
  expect(reviewCard(card, 0, card.dueAt).dueAt - card.dueAt).toBeLessThan(gaps.at(-1) ?? 0)
})

test('a better answer is never due sooner than a worse one', () => {
  fc.assert(
    fc.property(history, credit, credit, (answers, one, other) => {
      const { card, at } = cardAfter(answers)
      const [worse, better] = [Math.min(one, other), Math.max(one, other)].map((given) =>
        reviewCard(card, given, at + DAY_MS),
      )
      expect(better?.dueAt).toBeGreaterThanOrEqual(worse?.dueAt ?? 0)
    }),
  )
})

test('recall fades with time', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 0, max: 300 }), (answers, days) => {
      const { card, at } = cardAfter(answers)
      const [now, later] = [recallAt(card, at + days * DAY_MS), recallAt(card, at + (days + 1) * DAY_MS)]
      expect(later).toBeLessThanOrEqual(now)
      expect(later).toBeGreaterThanOrEqual(0)
      expect(now).toBeLessThanOrEqual(1)
    }),
  )
})

test('an answer that comes to be known late does not turn time back', () => {
  const card = reviewCard(undefined, 1, NOW)
  expect(reviewCard(card, 1, NOW - DAY_MS).reviewedAt).toBe(NOW)
})

describe('mastery', () => {
  const memoryAfter = (...credits: readonly number[]): Memory => {
    let memory: Memory | undefined
    credits.forEach((given, i) => {
      memory = updateMemory(memory, { kind: 'place', subject: 'a/point', credit: given, at: NOW + i * 4 * DAY_MS })
    })
    if (!memory) throw new Error('no answers')
    return memory
  }

  test('lies in [0, 1], rises with credit and falls with time', () => {
    fc.assert(
      fc.property(fc.array(credit, { minLength: 1, maxLength: 8 }), (credits) => {
        const memory = memoryAfter(...credits)
        const at = memory.card.reviewedAt
        const mastery = masteryOf(memory, at)
        expect(mastery).toBeGreaterThanOrEqual(0)
        expect(mastery).toBeLessThanOrEqual(1)
        expect(masteryOf(memory, at + 30 * DAY_MS)).toBeLessThanOrEqual(mastery)
        expect(masteryOf(memoryAfter(...credits, 1), at)).toBeGreaterThanOrEqual(
          masteryOf(memoryAfter(...credits, 0), at),
        )
      }),
    )
  })

  test('goes from never asked to known in steps', () => {
    expect([undefined, 0, 0.4, 0.7, 0.9].map(levelOf)).toEqual(LEVELS)
    const [missed, once, often] = [memoryAfter(0), memoryAfter(1), memoryAfter(1, 1, 1, 1)]
    const levels = [missed, once, often].map((memory) => levelOf(masteryOf(memory, memory.card.reviewedAt)))
    expect(levels).toEqual(['missed', 'nearly', 'known'])
  })
})

test.each([
  [-5, 'now'],
  [0.2, 'in an hour'],
  [5, 'in 5 hours'],
  [16, 'tomorrow'],
  [30, 'tomorrow'],
  [40, 'in 2 days'],
  [24 * 10, 'in 10 days'],
  [24 * 20, 'in 3 weeks'],
  [24 * 90, 'in 3 months'],
  [24 * 365, 'in a year'],
])('what comes in %p hours comes %s', (hours, said) => {
  expect(localize(dueInText(hours * HOUR_MS), 'en')).toBe(said)
})
