import type { Random } from '@/lib/questions/kind'
import type { Kind, Target } from '@/lib/quiz'
import { isDue } from './card'
import { levelOf, masteryOf, WEAK } from './mastery'
import { type Memory, memoryKey, thingIdOf } from './memory'
import { chanceOf } from './rating'
import { freePositions, nearestToTarget } from './target-difficulty'

/** What the next quiz is to be about. */

/** A question that could be asked: its subjects, and how hard it is by its rating. */
export interface Candidate {
  readonly kind: Kind
  readonly subjects: readonly string[]
  readonly difficulty: number
  readonly guess: number
}

const targetOf = ({ kind, subject }: Pick<Memory, 'kind' | 'subject'>): Target => ({ kind, subject })

/** What is due, the longest first. */
export const dueMemories = <M extends Memory>(memories: readonly M[], now: number): M[] =>
  memories.filter(({ card }) => isDue(card, now)).sort((a, b) => a.card.dueAt - b.card.dueAt)

/** What is not due but weak, the weakest first. */
export const weakMemories = <M extends Memory>(memories: readonly M[], now: number): M[] =>
  memories
    .filter(({ card }) => !isDue(card, now))
    .map((memory) => ({ memory, mastery: masteryOf(memory, now) }))
    .filter(({ mastery }) => mastery < WEAK)
    .sort((a, b) => a.mastery - b.mastery)
    .map(({ memory }) => memory)

/**
 * Takes from each thing and each kind in turn, in the order given: one question often asks about several things, and
 * three in a row about the same lake teach less than three about three.
 */
export function interleave(memories: readonly Memory[]): Memory[] {
  const rounds = new Map<string, number>()
  const turnOf = (name: string) => {
    const turn = rounds.get(name) ?? 0
    rounds.set(name, turn + 1)
    return turn
  }
  return memories
    .map((memory) => ({ memory, turn: Math.max(turnOf(memory.kind), turnOf(thingIdOf(memory.subject))) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ memory }) => memory)
}

/** A subject of the candidate that was never asked this way. */
function unaskedTarget(candidate: Candidate, remembered: ReadonlySet<string>): Target | undefined {
  const subject = candidate.subjects.find((one) => !remembered.has(memoryKey({ kind: candidate.kind, subject: one })))
  return subject === undefined ? undefined : { kind: candidate.kind, subject }
}

/** Something new for each candidate that has it, nothing twice. */
export function newTargets(memories: readonly Memory[], candidates: readonly Candidate[]): Target[] {
  const remembered = new Set(memories.map(memoryKey))
  const targets = new Map<string, Target>()
  for (const candidate of candidates) {
    const target = unaskedTarget(candidate, remembered)
    if (target) targets.set(target.subject, target)
  }
  return [...targets.values()]
}

/** Twice as many as questions: one that an earlier question asked by the way is passed over. */
const SPARE = 2

/** Due first, then weak, then new. */
export function reviewPlan(
  memories: readonly Memory[],
  candidates: readonly Candidate[],
  { length, now }: { readonly length: number; readonly now: number },
): Target[] {
  const [due, weak] = [dueMemories(memories, now), weakMemories(memories, now)].map((some) =>
    interleave(some.slice(0, 4 * length)),
  )
  const familiar = [...(due ?? []), ...(weak ?? [])].map(targetOf)
  return [...familiar, ...newTargets(memories, candidates)].slice(0, SPARE * length)
}

/** A subject asked within this time is not asked again: the player still has the answer in mind. */
const FRESH_MS = 12 * 3_600_000

/** Whether anything in it is worth asking now: not just asked, and not known well. */
function isWorthwhile({ kind, subjects }: Candidate, memoryByKey: ReadonlyMap<string, Memory>, now: number): boolean {
  return subjects.some((subject) => {
    const memory = memoryByKey.get(memoryKey({ kind, subject }))
    if (!memory) return true
    return now - memory.card.reviewedAt > FRESH_MS && levelOf(masteryOf(memory, now)) !== 'known'
  })
}

interface PracticeInput {
  readonly memories: readonly Memory[]
  readonly ability: number
  readonly now: number
}

/** Near the chance of success that teaches most; some positions left to chance. `batches`: what is to choose from at each. */
export function practicePlan(
  batches: readonly (readonly Candidate[])[],
  { memories, ability, now }: PracticeInput,
  random: Random,
): (Target | null)[] {
  const free = freePositions(batches.length, random)
  const memoryByKey = new Map(memories.map((memory) => [memoryKey(memory), memory]))
  const taken = new Set<string>()
  return batches.map((candidates, position) => {
    if (free.has(position)) return null
    const open = candidates
      .filter((one) => isWorthwhile(one, memoryByKey, now) && !one.subjects.some((subject) => taken.has(subject)))
      .map((one) => ({ ...one, chance: chanceOf(ability, one.difficulty, one.guess) }))
    const chosen = nearestToTarget(open, random)
    const [subject] = chosen?.subjects ?? []
    if (!chosen || subject === undefined) return null
    for (const one of chosen.subjects) taken.add(one)
    return { kind: chosen.kind, subject }
  })
}
