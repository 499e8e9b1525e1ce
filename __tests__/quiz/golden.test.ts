import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomFor } from '@/lib/questions/random'
import { buildQuiz, ENGINE, KINDS } from '@/lib/quiz'
import { chinaKazakhstan } from '../packs/china-kazakhstan'
import { guess, HABITS } from '../questions/guess'

/**
 * Two hundred quizzes as this engine gave them when it got its number: what is asked, what is right, and what four blind
 * guessers earn. A change of any of it needs a new ENGINE, because the server rebuilds running attempts from their seeds.
 * `UPDATE_GOLDEN=1 npx jest __tests__/quiz/golden` writes the file anew, after ENGINE was raised or the pack has changed.
 */
const FILE = join(process.cwd(), '__tests__', 'quiz', 'quizzes.golden.json')
const COUNT = 200
const IN_FULL = 2

interface Golden {
  readonly engine: number
  readonly edition: string
  /** By seed. */
  readonly quizzes: Readonly<Record<string, string>>
  /** A few as they are, to see what has changed. */
  readonly full: Readonly<Record<string, unknown>>
}

/** What is asked and earned; how it is worded may change at any time. */
function asked(seed: string): unknown {
  return buildQuiz(chinaKazakhstan, { kinds: [...KINDS], length: 10, seed }).questions.map((question) => ({
    shown: question.shown,
    key: question.key,
    about: question.about,
    credits: HABITS.map((habit) => {
      const mark = question.mark(guess(question, habit, randomFor(seed, question.position, 'guess')))
      return mark.ok && mark.credit.toFixed(6)
    }),
  }))
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16)

function made(): Golden {
  const seeds = Array.from({ length: COUNT }, (_, i) => `golden ${i}`)
  const quizzes = Object.fromEntries(seeds.map((seed) => [seed, hashOf(asked(seed))]))
  const full = Object.fromEntries(seeds.slice(0, IN_FULL).map((seed) => [seed, asked(seed)]))
  return { engine: ENGINE, edition: chinaKazakhstan.edition, quizzes, full: JSON.parse(JSON.stringify(full)) }
}

const kept = (): Golden | undefined => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : undefined)

/** Nothing to refresh unless engine or edition has moved: else the change itself is the mistake. */
function refresh(fresh: Golden): void {
  const old = kept()
  const same = old?.engine === fresh.engine && old.edition === fresh.edition
  if (same && JSON.stringify(old) !== JSON.stringify(fresh)) throw new Error('raise ENGINE in lib/quiz/index.ts first')
  writeFileSync(FILE, `${JSON.stringify(fresh, null, 1)}\n`)
}

describe('two hundred golden quizzes', () => {
  const fresh = made()
  if (process.env.UPDATE_GOLDEN) refresh(fresh)
  const golden = kept()

  it('were made by this engine from this edition of the pack', () => {
    expect({ engine: golden?.engine, edition: golden?.edition }).toEqual({ engine: ENGINE, edition: fresh.edition })
  })

  it('are asked and paid as ever; if not on purpose, this is a fault, else raise ENGINE and refresh the file', () => {
    const changed = Object.keys(fresh.quizzes).filter((seed) => golden?.quizzes[seed] !== fresh.quizzes[seed])
    expect(fresh.full).toEqual(golden?.full)
    expect(changed).toEqual([])
  })
})
