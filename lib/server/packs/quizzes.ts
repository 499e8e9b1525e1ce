import 'server-only'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Pack } from '@/lib/pack/pack'
import { buildQuiz, ENGINE, KINDS, type Kind, type Quiz, specSchema } from '@/lib/quiz'
import { packOf } from './packs'

/** A quiz as it is stored: enough to make the same questions again. */
export interface QuizRecord {
  readonly id: string
  readonly pack: string
  readonly edition: string
  readonly engine: number
  readonly seed: string
  readonly spec: unknown
}

/** The part of the spec that has no column of its own. */
export const storedSpec = specSchema.pick({ kinds: true, length: true, targets: true })

declare global {
  var demarcateQuizzes: LRUCache<string, Quiz> | undefined
}

/** Quizzes never change, so one that was built is right for ever. So many questions are some 50 MB. */
function built(): LRUCache<string, Quiz> {
  globalThis.demarcateQuizzes ??= new LRUCache({
    maxSize: 10_000,
    sizeCalculation: ({ questions }) => questions.length,
  })
  return globalThis.demarcateQuizzes
}

/** Undefined: the pack's data or the engine has changed since, and the questions cannot be had back. */
export function quizOf(record: QuizRecord): Quiz | undefined {
  const pack = packOf(record.pack)
  if (!pack || pack.edition !== record.edition || record.engine !== ENGINE) return undefined
  const known = built().get(record.id)
  if (known) return known
  const quiz = buildQuiz(pack, { ...storedSpec.parse(record.spec), seed: record.seed })
  built().set(record.id, quiz)
  return quiz
}

const supported = new WeakMap<Pack, readonly Kind[]>()

/** The kinds that a pack holds enough for. */
export function kindsOf(pack: Pack): readonly Kind[] {
  const known = supported.get(pack)
  if (known) return known
  const kinds = KINDS.filter((kind) => canAsk(pack, kind))
  supported.set(pack, kinds)
  return kinds
}

function canAsk(pack: Pack, kind: Kind): boolean {
  try {
    return buildQuiz(pack, { kinds: [kind], length: 1, seed: 'is there anything to ask?' }).questions.length === 1
  } catch {
    return false
  }
}

/** A seed that nobody can guess. */
export const freshSeed = (): string => crypto.randomUUID()

/** PostgreSQL's text holds neither NUL nor half a surrogate pair: a seed with one would not come back as it went. */
export const seedSchema = specSchema.shape.seed.refine(
  (seed) => !seed.includes('\0') && Buffer.from(seed, 'utf8').toString('utf8') === seed,
  'must be well-formed text',
)

export const attemptRequest = z
  .object({
    pack: z.string().optional(),
    kinds: specSchema.shape.kinds,
    length: specSchema.shape.length,
    seed: seedSchema.optional(),
    /** An attempt of the player's own, finished: the same questions once more. */
    again: z.string().optional(),
  })
  .refine(({ pack, again }) => pack !== undefined || again !== undefined, { path: ['pack'], message: 'Required' })
export type AttemptRequest = z.input<typeof attemptRequest>
