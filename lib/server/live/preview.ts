import 'server-only'
import type { WirePosed } from '@/lib/quiz/wire'
import type { WirePreview } from '@/lib/session/requests'
import { sit } from '../attempts'
import { done, type Outcome, refuse } from '../refusal'
import type { Hall } from './hall'
import { hostedBy } from './hosts'

/** The very questions that will be asked, with what is right: for the host alone. */
export function previewOf({ room }: Hall): Outcome<WirePreview> {
  if (!room.quiz) return refuse('edition-changed')
  const questions = room.quiz.questions.flatMap((_, position) => room.material(position) ?? [])
  return done({ questions: questions.map(({ question, key, explanation }) => ({ question, key, explanation })) })
}

/** The same questions played by the host alone, before or after the class: it counts nowhere. */
export async function rehearse(
  headers: Headers,
  player: string | undefined,
  code: string,
): Promise<Outcome<{ readonly player: string; readonly posed: WirePosed }>> {
  const hall = await hostedBy(headers, code)
  if (!hall.ok) return hall
  const { quiz, record } = hall.value.room
  if (!quiz) return refuse('edition-changed')
  return done(await sit(player, { record: record.quiz, quiz, sat: 'solo', ranked: false, stored: true }))
}
