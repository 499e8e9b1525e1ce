import 'server-only'
import type { WirePreview } from '@/lib/session/requests'
import { done, type Outcome, refuse } from '../refusal'
import type { Hall } from './hall'

/** The very questions that will be asked, with what is right: for the host alone. */
export function previewOf({ room }: Hall): Outcome<WirePreview> {
  if (!room.quiz) return refuse('edition-changed')
  const questions = room.quiz.questions.flatMap((_, position) => room.material(position) ?? [])
  return done({ questions: questions.map(({ question, key, explanation }) => ({ question, key, explanation })) })
}
