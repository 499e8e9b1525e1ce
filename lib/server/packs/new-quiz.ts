import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Prisma } from '@/generated/prisma/client'
import type { Pack } from '@/lib/pack/pack'
import { buildQuiz, itemsOf, type Quiz } from '@/lib/quiz'
import { storeEdition } from './editions'
import { holdQuiz, type QuizRecord, storedSpec } from './quizzes'

/** A quiz that was just drawn: nobody has seen it yet, and it is not stored. */
interface NewQuiz {
  readonly record: QuizRecord
  readonly quiz: Quiz
  readonly row: Prisma.QuizCreateManyInput
}

/** A seed that nobody can guess. */
export const freshSeed = (): string => crypto.randomUUID()

/** Draws a quiz from the edition that is served now, whose text is stored before anything drawn from it. */
export async function newQuiz(
  pack: Pack,
  spec: z.input<typeof storedSpec>,
  seed: string = freshSeed(),
): Promise<NewQuiz> {
  await storeEdition(pack)
  const quiz = buildQuiz(pack, { ...storedSpec.parse(spec), seed })
  const record = { id: uuidv7(), pack: pack.slug, edition: pack.edition, spec: storedSpec.parse(spec) }
  holdQuiz(record.id, quiz)
  return { record, quiz, row: { ...record, seed, items: itemsColumn(quiz) } }
}

/** What was drawn, as its column takes it. */
export const itemsColumn = (quiz: Quiz) => z.array(z.json()).parse(JSON.parse(JSON.stringify(itemsOf(quiz))))
