import { z } from 'zod'
import type { Pack } from '@/lib/pack/pack'
import type { Subject } from '@/lib/questions/kind'
import type { Candidate } from '@/lib/questions/posed-question'
import { randomFor } from '@/lib/questions/random'
import { KINDS, type Posed, REGISTRY } from '@/lib/questions/registry'
import { type AskedSubjects, subjectKey } from './asked-subjects'

/** The subject that a question should be about, and its kind. */
export const targetSchema = z.object({
  kind: z.enum(KINDS),
  /** `id/aspect`, as the questions themselves name what they are about. */
  subject: z.string().min(3).max(200),
})
export type Target = z.infer<typeof targetSchema>

/** Draws before another question must do; the rarest subjects come up once in thousands. */
const MOST_DRAWS = 120

/** A candidate whose overlap is below this is taken without drawing again. */
const FRESH = 1

const isAbout = ({ about }: Candidate<Posed>, { subject }: Target): boolean =>
  about.some((one) => subjectKey(one) === subject)

const thingOf = ({ subject }: Target): string => subject.slice(0, subject.indexOf('/'))

/** Whatever it repeats of the quiz, a question about the subject comes before one about its thing only, and that before others. */
const [NEAR, FAR] = [1_000, 2_000]

/** Of two draws the one that is about the subject, else about the same thing, else fresher. */
interface AimedCandidate {
  readonly candidate: Candidate<Posed>
  readonly miss: number
}

function distanceFromTarget(candidate: Candidate<Posed>, target: Target, past: AskedSubjects): number {
  if (isAbout(candidate, target)) return past.overlap(candidate)
  const isNear = candidate.about.some(({ id }) => id === thingOf(target))
  return (isNear ? NEAR : FAR) + past.overlap(candidate)
}

/** A question about the target, else about its thing, else of its kind; undefined: the pack has none of the kind. */
export function candidateFor(
  pack: Pack,
  seed: string,
  position: number,
  target: Target,
  past: AskedSubjects,
): Candidate<Posed> | undefined {
  const random = randomFor(seed, position, `${target.kind} aimed`)
  const isOtherSubject = (subject: Subject) => subjectKey(subject) !== target.subject
  let best: AimedCandidate | undefined
  for (let draw = 0; draw < MOST_DRAWS && (!best || best.miss >= FRESH); draw++) {
    // Told to avoid everything else, most kinds find it soon; some need more than one thing and find it without.
    const candidate = REGISTRY[target.kind].draw(pack, random, draw % 2 === 0 ? isOtherSubject : undefined)
    const miss = candidate && distanceFromTarget(candidate, target, past)
    if (candidate && miss !== undefined && (!best || miss < best.miss)) best = { candidate, miss }
  }
  return best?.candidate
}
