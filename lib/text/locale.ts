/** Languages that the texts of a pack may be written in. English is complete; a missing text falls back to it. */
export const LANGUAGES = ['en', 'kk', 'ru', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** English with accents and 40 % longer: it shows what is not translated and what does not fit. */
const PSEUDO = 'en-XA'

/** What a text is localized for: a language, or the pseudo-locale. */
export type Locale = Language | typeof PSEUDO

/** What a reader can be served in: the languages with a folder under `messages/`, and the pseudo-locale. */
export const SERVED_LOCALES: readonly Locale[] = ['en', PSEUDO]

export const DEFAULT_LOCALE: Locale = 'en'

/** The language whose texts a locale reads. */
export const languageOf = (locale: Locale): Language => (locale === PSEUDO ? 'en' : locale)

/** BCP 47 tag for `Intl`: numbers, dates and the order of names. British spelling goes with British dates. */
export const formatLocaleOf = (locale: Locale): string => (languageOf(locale) === 'en' ? 'en-GB' : languageOf(locale))

export const isPseudo = (locale: Locale): boolean => locale === PSEUDO

interface Wish {
  readonly tag: string
  readonly weight: number
}

function wishIn(part: string): Wish {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = quality === undefined ? 1 : Number(quality.slice(2))
  return { tag: tag.toLowerCase(), weight: Number.isFinite(weight) ? weight : 0 }
}

/** Exact tag first, then its language alone ("en-GB" reads "en"). */
function localeFor(tag: string): Locale | undefined {
  const language = tag.split('-', 1)[0]
  return (
    SERVED_LOCALES.find((locale) => locale.toLowerCase() === tag) ??
    SERVED_LOCALES.find((locale) => locale === language)
  )
}

/** The best locale for an `Accept-Language` header (RFC 9110, 12.5.4); the default where nothing fits. */
export function negotiateLocale(acceptLanguage: string | null | undefined): Locale {
  const wishes = (acceptLanguage ?? '').slice(0, 500).split(',').map(wishIn)
  const sorted = wishes.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight)
  for (const { tag } of sorted) {
    const locale = localeFor(tag)
    if (locale) return locale
  }
  return DEFAULT_LOCALE
}
