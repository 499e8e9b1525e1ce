import fc from 'fast-check'
import { chanceScoreOf } from '@/lib/analysis/chance'
import { masteryOf } from '@/lib/analysis/mastery'
import { buildQuiz, KINDS } from '@/lib/quiz'
import { tinyPack } from '../packs/tiny'

const at = (day: string) => Date.parse(`${day}T10:00:00Z`)

test('mastery: the least known comes first, week by week from Monday', () => {
  const found = masteryOf([
    { subject: 'lake', credit: 1, at: at('2026-11-23') },
    { subject: 'pass', credit: 0, at: at('2026-11-29') },
    { subject: 'pass', credit: 0.5, at: at('2026-11-30') },
    { subject: 'pass', credit: 1, at: at('2026-12-06') },
  ])
  expect(found.map(({ subject, credit, answers }) => [subject, credit, answers])).toEqual([
    ['pass', 0.5, 3],
    ['lake', 1, 1],
  ])
  expect(found[0]?.weeks).toEqual([
    { from: Date.parse('2026-11-23T00:00:00Z'), credit: 0, answers: 1 },
    { from: Date.parse('2026-11-30T00:00:00Z'), credit: 0.75, answers: 2 },
  ])
})

test('mastery: no answer is lost between the weeks', () => {
  const answers = fc.array(
    fc.record({
      subject: fc.constantFrom('a', 'b', 'c'),
      credit: fc.double({ min: 0, max: 1, noNaN: true }),
      at: fc.integer({ min: 0, max: 2e12 }),
    }),
  )
  fc.assert(
    fc.property(answers, (given) => {
      const found = masteryOf(given)
      expect(found.reduce((sum, { answers: count }) => sum + count, 0)).toBe(given.length)
      for (const { weeks, answers: count } of found) {
        expect(weeks.reduce((sum, week) => sum + week.answers, 0)).toBe(count)
        expect(weeks.map(({ from }) => from)).toEqual(weeks.map(({ from }) => from).toSorted((a, b) => a - b))
      }
    }),
  )
})

test.each(KINDS)(
  'chance: whoever guesses at a question of the kind %s earns little, the same at every count',
  (kind) => {
    const [question] = buildQuiz(tinyPack, { kinds: [kind], length: 1, seed: 'by chance' }).questions
    if (!question) throw new Error('there is a question')
    const score = chanceScoreOf(question)
    expect(score).toBe(chanceScoreOf(question))
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThanOrEqual(0.4)
  },
)

test('chance: one of four earns a quarter', () => {
  const [question] = buildQuiz(tinyPack, { kinds: ['choose'], length: 1, seed: 'one of four' }).questions
  const score = question ? chanceScoreOf(question) : 0
  expect(score).toBeGreaterThan(0.13)
  expect(score).toBeLessThan(0.37)
})
