import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Subject } from '@/lib/questions/kind'
import { randomFor } from '@/lib/questions/random'
import { buildQuiz, subjectKey } from '@/lib/quiz'
import { chinaKazakhstan } from '../packs/china-kazakhstan'
import { guess, HABITS } from '../questions/guess'

/** The kinds that the golden quizzes mix: a kind that is added later changes none of them. */
const PINNED = ['order', 'place', 'match', 'choose', 'estimate', 'trace'] as const

/**
 * Two hundred quizzes by their seeds: what is asked, what is right, and what four blind guessers earn. Quizzes that were
 * played are stored, so a generator may draw differently in a later release; this file makes sure that it never does so by
 * accident, and that two machines draw the same. `UPDATE_GOLDEN=1 npx jest __tests__/quiz/golden` writes the file again
 * after an intended change of drawing or of the pack.
 */
const FILE = join(process.cwd(), '__tests__', 'quiz', 'quizzes.golden.json')
const COUNT = 200
const IN_FULL = 2

interface Golden {
  readonly edition: string
  /** By seed. */
  readonly quizzes: Readonly<Record<string, string>>
  /** A few as they are, to see what has changed. */
  readonly full: Readonly<Record<string, unknown>>
}

const bySubject = (one: Subject, other: Subject): number => (subjectKey(one) < subjectKey(other) ? -1 : 1)

/** What is asked and earned; how it is worded may change at any time. The order of subjects means nothing. */
function asked(seed: string): unknown {
  return buildQuiz(chinaKazakhstan, { kinds: [...PINNED], length: 10, seed }).questions.map((question) => ({
    shown: question.shown,
    key: question.key,
    about: question.about.toSorted(bySubject),
    credits: HABITS.map((habit) => {
      const mark = question.grade(guess(question, habit, randomFor(seed, question.position, 'guess')))
      return mark.ok && mark.credit.toFixed(6)
    }),
  }))
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16)

function drawGolden(): Golden {
  const seeds = Array.from({ length: COUNT }, (_, i) => `golden ${i}`)
  const quizzes = Object.fromEntries(seeds.map((seed) => [seed, hashOf(asked(seed))]))
  const full = Object.fromEntries(seeds.slice(0, IN_FULL).map((seed) => [seed, asked(seed)]))
  return { edition: chinaKazakhstan.edition, quizzes, full: JSON.parse(JSON.stringify(full)) }
}

const readGolden = (): Golden | undefined => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : undefined)

describe('two hundred golden quizzes', () => {
  const fresh = drawGolden()
  if (process.env.UPDATE_GOLDEN) writeFileSync(FILE, `${JSON.stringify(fresh, null, 1)}\n`)
  const golden = readGolden()

  it('were drawn from this edition of the pack', () => {
    expect(golden?.edition).toBe(fresh.edition)
  })

  it('are drawn, asked and paid as ever; if not on purpose, this is a fault, else refresh the file', () => {
    const changed = Object.keys(fresh.quizzes).filter((seed) => golden?.quizzes[seed] !== fresh.quizzes[seed])
    expect(fresh.full).toEqual(golden?.full)
    expect(changed).toEqual([])
  })
})
