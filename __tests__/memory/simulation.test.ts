import { masteryOf } from '@/lib/memory/mastery'
import { type Memory, memoryKey, updateMemory } from '@/lib/memory/memory'
import { type Candidate, reviewPlan } from '@/lib/memory/plan'
import { DAY_MS } from '@/lib/memory/when'
import { shuffled } from '@/lib/questions/draw'
import { randomFor } from '@/lib/questions/random'
import { learnerFor } from './simulated'

const START_MS = Date.UTC(2026, 0, 5, 16)
const SUBJECTS = Array.from({ length: 80 }, (_, i) => `thing-${i}/point`)
const A_DAY = 10
/** Learned: a week later, nearly all of it is still there. */
const LEARNED = { recall: 0.75, share: 0.9 } as const

const candidates: readonly Candidate[] = SUBJECTS.map((subject) => ({
  kind: 'choose',
  subjects: [subject],
  difficulty: 0,
  guess: 0.25,
}))

/** Some things stick better than others. */
const easeOf = (subject: string): number => 0.6 + randomFor(subject, 0, 'ease').unit()

type Choose = (memories: readonly Memory[], day: number) => readonly string[]

/** How many questions it takes until the pack is learned. */
function questionsUntilLearned(seed: string, choose: Choose): number {
  const learner = learnerFor(seed, easeOf)
  const memories = new Map<string, Memory>()
  let asked = 0
  for (let day = 0; day < 1000; day++) {
    const at = START_MS + day * DAY_MS
    for (const subject of choose([...memories.values()], day)) {
      const credit = learner.answer(subject, day)
      const answer = { kind: 'choose', subject, credit, at } as const
      memories.set(memoryKey(answer), updateMemory(memories.get(memoryKey(answer)), answer))
      asked++
    }
    const kept = SUBJECTS.filter((subject) => learner.recall(subject, day + 7) >= LEARNED.recall)
    if (kept.length >= LEARNED.share * SUBJECTS.length) return asked
  }
  throw new Error('never learned')
}

const planned =
  (seed: string): Choose =>
  (memories, day) => {
    const open = shuffled(randomFor(seed, day, 'new'), candidates)
    return reviewPlan(memories, open, { length: A_DAY, now: START_MS + day * DAY_MS })
      .map(({ subject }) => subject)
      .slice(0, A_DAY)
  }

const byChance =
  (seed: string): Choose =>
  (_, day) =>
    shuffled(randomFor(seed, day, 'chance'), SUBJECTS).slice(0, A_DAY)

test('a learner with a memory of a known shape learns a pack in fewer questions than by chance', () => {
  const seeds = Array.from({ length: 12 }, (_, i) => `learner ${i}`)
  const ratios = seeds.map(
    (seed) => questionsUntilLearned(seed, planned(seed)) / questionsUntilLearned(seed, byChance(seed)),
  )
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
  process.stdout.write(
    `review takes ${mean.toFixed(2)} of the questions that chance takes (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})\n`,
  )
  expect(mean).toBeLessThan(0.8)
  expect(Math.max(...ratios)).toBeLessThan(1)
})

test('what is learned is seen to be known', () => {
  const learner = learnerFor('seen', easeOf)
  let memory: Memory | undefined
  for (const day of [0, 1, 3, 8, 20]) {
    learner.answer('thing-1/point', day)
    memory = updateMemory(memory, { kind: 'choose', subject: 'thing-1/point', credit: 1, at: START_MS + day * DAY_MS })
  }
  expect(memory && masteryOf(memory, START_MS + 20 * DAY_MS)).toBeGreaterThan(0.9)
})
