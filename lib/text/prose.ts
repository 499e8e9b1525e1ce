import { LANGUAGES } from './locale'
import type { Prose, Text } from './text'

/** Every version of a pack's prose, in whatever language; none of a message, whose words are not known here. */
export function versionsOf(text: Text | undefined): string[] {
  if (!text || 'say' in text) return []
  return 'verbatim' in text ? [text.verbatim] : LANGUAGES.flatMap((language) => text[language] ?? [])
}

/** The version that every prose has. */
export const baseVersionOf = (prose: Prose): string => prose.en

/** For comparing: no capitals, no outer space, no emphasis. */
export const normalized = (text: string): string => text.replaceAll('**', '').trim().toLowerCase()

/** A reader of some language sees the same words for both. */
export function isSameProse(one: Prose, other: Prose): boolean {
  return LANGUAGES.some((language) => {
    const [a, b] = [one[language], other[language]]
    return a !== undefined && b !== undefined && normalized(a) === normalized(b)
  })
}

/** A short first word is an article or a preposition: "the Ili" is found in "along the upper Ili". */
const withoutShortStart = (text: string): string => text.replace(/^\p{L}{1,3}\s+/u, '')

/** A reader of some language finds the second inside the first, but for a short word it begins with. */
export function includesText(text: Text, part: Prose): boolean {
  if ('say' in text) return false
  return LANGUAGES.some((language) => {
    const [whole, inner] = ['verbatim' in text ? text.verbatim : text[language], part[language]]
    return (
      whole !== undefined && inner !== undefined && normalized(whole).includes(withoutShortStart(normalized(inner)))
    )
  })
}
