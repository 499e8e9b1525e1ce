import type { Pack } from '@/lib/pack/pack'
import type { Random } from '@/lib/questions/kind'
import type { Candidate } from '@/lib/questions/posed-question'
import { randomFor } from '@/lib/questions/random'
import { KINDS, type Kind, type Posed, REGISTRY } from '@/lib/questions/registry'
import { type AskedSubjects, askedSubjects } from './asked-subjects'
import { kindSequence } from './kind-sequence'
import type { Spec } from './spec'
import { candidateFor, type Target } from './target'

export interface Quiz {
  readonly questions: readonly Posed[]
}

/** Draws for a question about new things; then draws, with the subjects to avoid as an argument, for one that repeats nothing. */
const DRAWS = 3
const MOST_DRAWS = 10

interface Draft {
  readonly candidate: Candidate<Posed>
  readonly overlap: number
}

/**
 * A pure function of pack and spec. Every length is filled on every pack that supports one of the kinds: where
 * nothing fits, the rules yield in this order:
 * 1. things that were not met before,
 * 2. the kind whose turn it is,
 * 3. nothing that an earlier question gave away,
 * 4. nothing that was asked before (as little as possible is repeated).
 */
export function buildQuiz(pack: Pack, spec: Pick<Spec, 'kinds' | 'length' | 'seed' | 'targets'>): Quiz {
  const kinds = KINDS.filter((kind) => spec.kinds.includes(kind))
  const deck = kindSequence(spec.seed, kinds, spec.length)
  const left = [...(spec.targets ?? [])]
  const past = askedSubjects()
  const questions: Posed[] = []
  deck.forEach((turn, position) => {
    const target = nextTarget(left, past)
    const turns = [turn, ...otherKinds(kinds, turn, questions.at(-1)?.kind)]
    const candidate =
      (target && candidateFor(pack, spec.seed, position, target, past)) ??
      draftFor(pack, spec.seed, position, turns, past)?.candidate
    if (!candidate) throw new Error(`the pack ${pack.slug} has nothing to ask of the kinds ${kinds.join(', ')}`)
    past.note(candidate)
    questions.push(candidate.at(position))
  })
  return { questions }
}

/** Removes targets from the list up to the first that no earlier question asked or gave away, and returns that one. */
function nextTarget(left: (Target | null)[], past: AskedSubjects): Target | undefined {
  while (left.length > 0) {
    const target = left.shift()
    if (!target) return undefined
    if (!past.knowsName(target.subject)) return target
  }
  return undefined
}

/** The other kinds, the one just asked last. */
const otherKinds = (kinds: readonly Kind[], turn: Kind, before: Kind | undefined): Kind[] => {
  const rest = kinds.filter((kind) => kind !== turn)
  return [...rest.filter((kind) => kind !== before), ...rest.filter((kind) => kind === before)]
}

function draftFor(pack: Pack, seed: string, position: number, turns: Kind[], past: AskedSubjects): Draft | undefined {
  let best: Draft | undefined
  for (const kind of turns) {
    const draft = bestDraft(pack, kind, randomFor(seed, position, kind), past)
    if (draft && draft.overlap < 1) return draft
    if (draft && (!best || draft.overlap < best.overlap)) best = draft
  }
  return best
}

/** Draws items of a kind and returns the one that repeats least; the first that repeats nothing ends the search. */
function bestDraft(pack: Pack, kind: Kind, random: Random, past: AskedSubjects): Draft | undefined {
  let best: Draft | undefined
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    if (draw >= DRAWS && best && best.overlap < 1) break
    const candidate = drawCandidate(pack, kind, random, draw < DRAWS ? undefined : past)
    if (!candidate) continue
    const overlap = past.overlap(candidate)
    if (!best || overlap < best.overlap) best = { candidate, overlap }
    if (overlap === 0) break
  }
  return best
}

const drawCandidate = (pack: Pack, kind: Kind, random: Random, past?: AskedSubjects): Candidate<Posed> | undefined =>
  REGISTRY[kind].draw(pack, random, past && ((subject) => past.knows(subject)))
