import 'server-only'
import type { Quiz } from '@/lib/quiz'
import type { WireExplanation, WireQuestion, WireVerdict } from '@/lib/quiz/wire'
import { speak } from '@/lib/text/speak'

export type Posed = Quiz['questions'][number]
export type Mark = Extract<ReturnType<Posed['mark']>, { ok: true }>

/** What a student may see of a question, in words; null beyond the last one. */
export function shownAt(quiz: Quiz, position: number): WireQuestion | null {
  const posed = quiz.questions[position]
  return posed ? speak(posed.shown, 'en') : null
}

export const spokenVerdict = ({ measure, meaning, note }: Mark['verdict']): WireVerdict =>
  speak({ measure, meaning, ...(note && { note }) }, 'en')

export const spokenExplanation = ({ text, ...rest }: Mark['explanation']): WireExplanation => ({
  ...speak(rest, 'en'),
  text: speak(text, 'en').join('\n\n'),
})
