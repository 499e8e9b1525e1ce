import { LANGUAGES, type Language } from './locale'
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

type Versions = { readonly [L in Language]?: string }

/** Proses of a pack are compared with one another again and again while a quiz is drawn: each is changed once. */
function memoizeVersions(change: (version: string) => string): (text: Exclude<Text, { say: unknown }>) => Versions {
  const changed = new WeakMap<object, Versions>()
  return (text) => {
    const known = changed.get(text)
    if (known) return known
    const versions = LANGUAGES.flatMap((language) => {
      const version = 'verbatim' in text ? text.verbatim : text[language]
      return version === undefined ? [] : [[language, change(version)]]
    })
    const made: Versions = Object.fromEntries(versions)
    changed.set(text, made)
    return made
  }
}

const normalizedOf = memoizeVersions(normalized)

/** A short first word is an article or a preposition: "the Ili" is found in "along the upper Ili". */
const withoutShortStart = memoizeVersions((version) => normalized(version).replace(/^\p{L}{1,3}\s+/u, ''))

/** A reader of some language sees the same words for both. */
export function isSameProse(one: Prose, other: Prose): boolean {
  const [a, b] = [normalizedOf(one), normalizedOf(other)]
  return LANGUAGES.some((language) => a[language] !== undefined && a[language] === b[language])
}

/** A reader of some language finds the second inside the first, but for a short word it begins with. */
export function includesText(text: Text, part: Prose): boolean {
  if ('say' in text) return false
  const [wholes, parts] = [normalizedOf(text), withoutShortStart(part)]
  return LANGUAGES.some((language) => {
    const [whole, inner] = [wholes[language], parts[language]]
    return whole !== undefined && inner !== undefined && whole.includes(inner)
  })
}
