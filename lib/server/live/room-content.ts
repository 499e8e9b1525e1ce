import 'server-only'
import type { WireTally } from '@/lib/contract/class-tally'
import type { Tally } from '@/lib/questions/tally'
import type { Quiz } from '@/lib/quiz'
import { localizedExplanation, shownAt } from '@/lib/server/attempts'
import type { QuestionContent } from '@/lib/session'
import type { Locale } from '@/lib/text/locale'
import { localize } from '@/lib/text/localize'

/** The responses to a question: `key` changes with them, `count` tallies them. */
export interface CountedResponses {
  readonly key: string
  count(): Tally | undefined
}

interface CachedTally {
  readonly viewsVersion: number
  readonly key: string
  readonly tally: Tally | undefined
  readonly localized: Map<Locale, WireTally>
}

/** What a room shows of its question, kept by locale: a whole class asks for the same. */
export class RoomContent {
  readonly #questions = new Map<Locale, { readonly position: number; readonly content: QuestionContent }>()
  #tally: CachedTally | undefined

  questionAt(quiz: Quiz, position: number, locale: Locale): QuestionContent | undefined {
    const cached = this.#questions.get(locale)
    if (cached?.position === position) return cached.content
    const [question, posed] = [shownAt(quiz, position, locale), quiz.questions[position]]
    if (!question || !posed) return undefined
    const content = {
      question,
      get key() {
        return posed.key
      },
      get explanation() {
        return localizedExplanation(posed.explain(), locale)
      },
    }
    this.#questions.set(locale, { position, content })
    return content
  }

  /** Thousands of lines take a while to compare: they are counted once, however often the list of players changes. */
  tally(locale: Locale, viewsVersion: number, responses: () => CountedResponses): WireTally | undefined {
    const { tally, localized } = this.#counted(viewsVersion, responses)
    const words = localized.get(locale) ?? (tally && localize(tally, locale))
    if (words) localized.set(locale, words)
    return words
  }

  #counted(viewsVersion: number, responses: () => CountedResponses): CachedTally {
    const cached = this.#tally
    if (cached?.viewsVersion === viewsVersion) return cached
    const { key, count } = responses()
    const fresh =
      cached?.key === key
        ? { ...cached, viewsVersion }
        : { viewsVersion, key, tally: count(), localized: new Map<Locale, WireTally>() }
    this.#tally = fresh
    return fresh
  }
}
