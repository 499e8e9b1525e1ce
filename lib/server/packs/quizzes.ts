import 'server-only'
import { LRUCache } from 'lru-cache'
import type { Pack } from '@/lib/pack/pack'
import { buildQuiz, type Quiz, restoreQuiz, specSchema } from '@/lib/quiz'
import { database, log } from '@/lib/server/platform'
import { type EditionReader, editionNamed, editionOfBytes } from './editions'

/** A quiz as callers know it; what was drawn is read only where it is not in memory. */
export interface QuizRecord {
  readonly id: string
  readonly pack: string
  readonly edition: string
  readonly spec: unknown
}

/** The columns of a record, for Prisma. */
export const QUIZ_RECORD = { id: true, pack: true, edition: true, spec: true } as const

/** The part of the spec that has no column of its own. */
export const storedSpec = specSchema.pick({ kinds: true, length: true, targets: true })

declare global {
  var demarcateQuizzes: LRUCache<string, Quiz> | undefined
}

/** Quizzes never change, so a restored one stays valid. This many questions take some 50 MB. */
function quizCache(): LRUCache<string, Quiz> {
  globalThis.demarcateQuizzes ??= new LRUCache({
    maxSize: 10_000,
    sizeCalculation: ({ questions }) => questions.length,
  })
  return globalThis.demarcateQuizzes
}

export const holdQuiz = (id: string, quiz: Quiz) => quizCache().set(id, quiz)

/** A quiz as it is stored. */
export interface QuizRow extends QuizRecord {
  readonly seed: string
  readonly items: unknown
}

const QUIZ_ROW = { ...QUIZ_RECORD, seed: true, items: true } as const

/** A quiz with the edition it was drawn from. */
interface RestoredQuiz {
  readonly quiz: Quiz
  readonly pack: Pack
}

/** Undefined: nobody knows the edition, or this release no longer knows a kind. */
export async function restore(row: QuizRow, reader: EditionReader): Promise<RestoredQuiz | undefined> {
  const isDrawn = row.items !== null
  const find = isDrawn ? editionNamed : editionOfBytes
  const pack = await find(row.pack, row.edition, reader)
  if (!pack) return undefined
  try {
    const quiz = isDrawn
      ? restoreQuiz(pack, row.items)
      : buildQuiz(pack, { ...storedSpec.parse(row.spec), seed: row.seed })
    return { quiz, pack }
  } catch (error) {
    log().error({ quiz: row.id, reason: String(error) }, 'a stored quiz cannot be restored')
    return undefined
  }
}

/** Those that can be had back, by id: from memory, the others in one query. */
export async function quizzesOf(
  ids: readonly string[],
  reader: EditionReader = database().prisma,
): Promise<ReadonlyMap<string, Quiz>> {
  const found = new Map<string, Quiz>()
  const missing = new Set<string>()
  for (const id of ids) {
    const held = quizCache().get(id)
    if (held) found.set(id, held)
    else missing.add(id)
  }
  if (missing.size === 0) return found
  const rows = await reader.quiz.findMany({ where: { id: { in: [...missing] } }, select: QUIZ_ROW })
  for (const row of rows) {
    const restored = await restore(row, reader)
    if (!restored) continue
    found.set(row.id, restored.quiz)
    holdQuiz(row.id, restored.quiz)
  }
  return found
}

/** Undefined: its questions cannot be had back. */
export const quizOf = async ({ id }: Pick<QuizRecord, 'id'>): Promise<Quiz | undefined> =>
  quizCache().get(id) ?? (await quizzesOf([id])).get(id)
