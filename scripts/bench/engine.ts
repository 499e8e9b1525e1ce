import { performance } from 'node:perf_hooks'
import { tinyPack } from '@/__tests__/packs/tiny'
import type { Pack } from '@/lib/pack/pack'
import { buildQuiz, KINDS, type Kind, type Quiz } from '@/lib/quiz'
import { loadPacks } from '@/lib/server/packs/packs'
import { grownPack } from './grown-pack'

/** What the engine's work costs, in ms, without a server around it. Prints JSON. */

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN

function elapsedMsOf(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** The median of many runs, after some that only warm up. */
function cost(runs: number, work: (run: number) => void): number {
  for (let run = 0; run < runs / 4; run++) work(-run)
  return median(Array.from({ length: runs }, (_, run) => elapsedMsOf(() => work(run))))
}

const quizCost = (pack: Pack, runs: number): number =>
  cost(runs, (run) => buildQuiz(pack, { kinds: [...KINDS], length: 10, seed: `bench ${run}` }))

/** An explanation is made when it is asked for. */
function explained(question: Quiz['questions'][number], response: unknown) {
  const mark = question.grade(response)
  if (!mark.ok) throw new Error('no response')
  return mark.explanation
}

function gradeCost(pack: Pack, kind: Kind): number {
  const quizzes = Array.from({ length: 40 }, (_, n) =>
    buildQuiz(pack, { kinds: [kind], length: 5, seed: `bench ${n}` }),
  )
  const posed = quizzes.flatMap(({ questions }) => questions).filter((question) => question.kind === kind)
  for (const question of posed) explained(question, question.key)
  return median(posed.map((question) => elapsedMsOf(() => explained(question, question.key))))
}

/** The longest line that may be drawn. */
function longTraceCost(pack: Pack): number {
  const quizzes = Array.from({ length: 40 }, (_, n) =>
    buildQuiz(pack, { kinds: ['trace'], length: 1, seed: `bench ${n}` }),
  )
  const costs = quizzes.map(({ questions: [question] }) => {
    const shown = question?.shown
    if (shown?.kind !== 'trace') throw new Error('no trace')
    const { from, to } = shown
    const along = (axis: 0 | 1, n: number) => from[axis] + ((to[axis] - from[axis]) * n) / 499 + Math.sin(n / 3) * 0.01
    const line = Array.from({ length: 500 }, (_, n) => [along(0, n), along(1, n)])
    return elapsedMsOf(() => question && explained(question, { line }))
  })
  return median(costs)
}

const pack = [...loadPacks('public/packs').values()][0] ?? tinyPack
const grade = Object.fromEntries(KINDS.map((kind) => [kind, gradeCost(pack, kind)]))
const grownQuizCosts = [100, 1_000, 10_000, 100_000].map((features) => {
  const large = grownPack(pack, features)
  const firstMs = elapsedMsOf(() => buildQuiz(large, { kinds: [...KINDS], length: 10, seed: 'the first' }))
  return { features, firstMs, quizMs: quizCost(large, 100) }
})
console.log(
  JSON.stringify({ quizMs: quizCost(pack, 400), grade, longTraceMs: longTraceCost(pack), grown: grownQuizCosts }),
)
