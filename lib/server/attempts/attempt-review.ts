import 'server-only'
import type { WireReview, WireReviewItem } from '@/lib/contract/attempts'
import { localizedVerdict } from '@/lib/contract/localized-verdict'
import type { Quiz } from '@/lib/quiz'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { quizOf } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import type { Locale } from '@/lib/text/locale'
import { loadAttempt, wireAttempt } from './attempt-store'
import { localizedExplanation, shownAt } from './localized-question'
import { ownFlags } from './question-flags'

const ANSWERED = { position: true, response: true, credit: true, points: true } as const

interface Answered {
  readonly position: number
  readonly response: unknown
  readonly credit: number
  readonly points: number
}

/** Credit and points as they were given then; the rest is made again from the same quiz. */
function reviewItem(quiz: Quiz, { position, response, credit, points }: Answered, locale: Locale): WireReviewItem {
  const mark = quiz.questions[position]?.grade(response)
  const question = shownAt(quiz, position, locale)
  if (!mark?.ok || !question) throw new Error(`a stored response does not fit question ${position} of its quiz`)
  return {
    position,
    question,
    response: mark.response,
    credit,
    points,
    verdict: localizedVerdict(mark.verdict, locale),
    key: mark.key,
    explanation: localizedExplanation(mark.explanation, locale),
  }
}

/** What was answered so far, with what was right: never a question that is still open, and nothing before results are out. */
export async function reviewFor(player: string | undefined, id: string, locale: Locale): Promise<Outcome<WireReview>> {
  const found = await loadAttempt(player, id)
  if (!found) return refuse('not-found')
  if (found.assignmentStatus?.released === false)
    return done({ attempt: wireAttempt(found, found, locale), items: [], flags: [] })
  const quiz = await quizOf(found.record)
  if (!quiz) return refuse('edition-changed')
  const answered = await database().prisma.response.findMany({
    where: { attemptId: found.id, position: { lt: found.position } },
    orderBy: { position: 'asc' },
    select: ANSWERED,
  })
  return done({
    attempt: wireAttempt(found, found, locale),
    items: answered.map((response) => reviewItem(quiz, response, locale)),
    flags: await ownFlags(found.player, found.record.id),
  })
}
