import { type Kind, type Posed, subjectKey } from '@/lib/quiz'
import { type Memory, memoryKey, updateMemory } from './memory'
import { type Rating, rateAnswer, UNRATED } from './rating'

/** An answer as memory takes it: what it was about, and how it went. */
export interface MemoryAnswer {
  readonly pack: string
  readonly kind: Kind
  readonly subjects: readonly string[]
  readonly guess: number
  readonly credit: number
  readonly at: number
  readonly attempt: string
  readonly position: number
}

type Answered = Pick<MemoryAnswer, 'attempt' | 'position' | 'credit' | 'at'>

export const answerFor = (pack: string, { kind, about, blindCredit }: Posed, answer: Answered): MemoryAnswer => ({
  pack,
  kind,
  subjects: [...new Set(about.map(subjectKey))],
  guess: blindCredit,
  ...answer,
})

/** What is known of a player in one pack, by `memoryKey`. */
export interface Learner<M extends Memory = Memory> {
  readonly ability: Rating
  readonly memories: ReadonlyMap<string, M>
  /** How hard subjects are for everybody. */
  readonly difficulties: ReadonlyMap<string, Rating>
}

/** One answer more: updates the memory of each subject, and the ratings of player and subjects. */
export function applyAnswer<M extends Memory>(
  learner: Learner<M>,
  answer: MemoryAnswer,
  trace: (memory: Memory, answer: MemoryAnswer) => M,
): Learner<M> {
  const keys = answer.subjects.map((subject) => memoryKey({ kind: answer.kind, subject }))
  const before = keys.map((key) => learner.difficulties.get(key) ?? UNRATED)
  const { player, subjects } = rateAnswer({ player: learner.ability, subjects: before }, answer)
  const memories = answer.subjects.map((subject, i) => {
    const memory = updateMemory(learner.memories.get(keys[i] ?? ''), { ...answer, subject })
    return [keys[i] ?? '', trace(memory, answer)] as const
  })
  return {
    ability: player,
    memories: new Map([...learner.memories, ...memories]),
    difficulties: new Map([...learner.difficulties, ...keys.map((key, i) => [key, subjects[i] ?? UNRATED] as const)]),
  }
}
