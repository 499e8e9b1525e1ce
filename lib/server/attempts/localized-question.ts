import 'server-only'
import type { WireExplanation, WireQuestion, WireVerdict } from '@/lib/contract/attempts'
import type { Quiz } from '@/lib/quiz'
import { localize } from '@/lib/text/localize'

export type Posed = Quiz['questions'][number]
export type Mark = Extract<ReturnType<Posed['mark']>, { ok: true }>

const spoken = new WeakMap<Posed, WireQuestion>()

/** What a student may see of a question, in words; null beyond the last one. Put into words once: all see the same. */
export function shownAt(quiz: Quiz, position: number): WireQuestion | null {
  const posed = quiz.questions[position]
  if (!posed) return null
  const shown = spoken.get(posed) ?? localize(posed.shown, 'en')
  spoken.set(posed, shown)
  return shown
}

export const spokenVerdict = ({ measure, meaning, note }: Mark['verdict']): WireVerdict =>
  localize({ measure, meaning, ...(note && { note }) }, 'en')

export const spokenExplanation = ({ text, ...rest }: Mark['explanation']): WireExplanation => ({
  ...localize(rest, 'en'),
  text: localize(text, 'en').join('\n\n'),
})
