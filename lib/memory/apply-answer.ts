import { type Kind, nameOf, type Posed } from '@/lib/quiz'
import { type Memory, memoryKey, remembered } from './memory'
import { type Rating, rated, UNRATED } from './rating'

/** An answer as memory takes it: what it was about, and how it went. */
export interface Learning {
  readonly pack: string
  readonly kind: Kind
  readonly subjects: readonly string[]
  readonly guess: number
  readonly credit: number
  readonly at: number
  readonly attempt: string
  readonly position: number
}

type Answered = Pick<Learning, 'attempt' | 'position' | 'credit' | 'at'>

export const learnt = (pack: string, { kind, about, blindCredit }: Posed, answer: Answered): Learning => ({
  pack,
  kind,
  subjects: [...new Set(about.map(nameOf))],
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
export function learn<M extends Memory>(
  learner: Learner<M>,
  answer: Learning,
  trace: (memory: Memory, answer: Learning) => M,
): Learner<M> {
  const keys = answer.subjects.map((subject) => memoryKey({ kind: answer.kind, subject }))
  const before = keys.map((key) => learner.difficulties.get(key) ?? UNRATED)
  const { player, subjects } = rated({ player: learner.ability, subjects: before }, answer)
  const memories = answer.subjects.map((subject, i) => {
    const memory = remembered(learner.memories.get(keys[i] ?? ''), { ...answer, subject })
    return [keys[i] ?? '', trace(memory, answer)] as const
  })
  return {
    ability: player,
    memories: new Map([...learner.memories, ...memories]),
    difficulties: new Map([...learner.difficulties, ...keys.map((key, i) => [key, subjects[i] ?? UNRATED] as const)]),
  }
}
