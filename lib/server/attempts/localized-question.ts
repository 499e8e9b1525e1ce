import 'server-only'
import type { WireExplanation, WireQuestion } from '@/lib/contract/attempts'
import type { Quiz } from '@/lib/quiz'
import type { Locale } from '@/lib/text/locale'
import { localize } from '@/lib/text/localize'

export type Posed = Quiz['questions'][number]
export type Mark = Extract<ReturnType<Posed['grade']>, { ok: true }>

/** Questions in words, by locale. */
const localizedQuestions = new WeakMap<Posed, Map<Locale, WireQuestion>>()

function localizedIn(posed: Posed): Map<Locale, WireQuestion> {
  const known = localizedQuestions.get(posed) ?? new Map<Locale, WireQuestion>()
  localizedQuestions.set(posed, known)
  return known
}

/** What a student may see of a question, in the reader's locale; null beyond the last one. Made once for all readers of it. */
export function shownAt(quiz: Quiz, position: number, locale: Locale): WireQuestion | null {
  const posed = quiz.questions[position]
  if (!posed) return null
  const localized = localizedIn(posed)
  const shown = localized.get(locale) ?? localize(posed.shown, locale)
  localized.set(locale, shown)
  return shown
}

export const localizedExplanation = ({ text, ...rest }: Mark['explanation'], locale: Locale): WireExplanation => ({
  ...localize(rest, locale),
  text: localize(text, locale).join('\n\n'),
})
