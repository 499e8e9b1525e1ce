import 'server-only'
import type { WirePosed } from '@/lib/contract/attempts'
import type { WirePreview } from '@/lib/contract/session-requests'
import { startAttempt, unrankedAttempt } from '@/lib/server/attempts'
import { done, type Outcome, refuse } from '@/lib/server/http'
import type { Locale } from '@/lib/text/locale'
import type { ActiveRoom } from './active-room'

/** The very questions that will be asked, with what is right: for the host alone. */
export function previewOf({ state }: ActiveRoom, locale: Locale): Outcome<WirePreview> {
  if (!state.quiz) return refuse('edition-changed')
  const questions = state.quiz.questions.flatMap((_, position) => state.contentAt(position, locale) ?? [])
  return done({ questions: questions.map(({ question, key, explanation }) => ({ question, key, explanation })) })
}

/** The same questions played by the host alone, before or after the class: it counts nowhere. */
export async function rehearse(
  { state: { quiz, record } }: ActiveRoom,
  player: string | undefined,
  locale: Locale,
): Promise<Outcome<{ readonly player: string; readonly posed: WirePosed }>> {
  if (!quiz) return refuse('edition-changed')
  return done(await startAttempt(player, unrankedAttempt(record.quiz, quiz), locale))
}
