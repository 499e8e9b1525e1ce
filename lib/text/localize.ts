import { createTranslator } from 'use-intl/core'
import { catalogueOf } from '@/messages'
import { formatLocaleOf, isPseudo, type Locale, languageOf } from './locale'
import { pseudoText } from './pseudo'
import type { Localized, MessageKey, Prose } from './text'

type Values = Record<string, string | number>
type Translate = (key: MessageKey, values?: Values) => string

/** Formatting a sentence is the slow part of localizing, and the same sentences come again and again. */
const MAX_CACHED_SENTENCES = 5_000

function memoizeTranslator(translate: Translate): Translate {
  const sentences = new Map<string, string>()
  return (key, values) => {
    const name = values ? key + JSON.stringify(values) : key
    const known = sentences.get(name)
    if (known !== undefined) return known
    if (sentences.size >= MAX_CACHED_SENTENCES) sentences.clear()
    const sentence = translate(key, values)
    sentences.set(name, sentence)
    return sentence
  }
}

const translators = new Map<Locale, Translate>()

function translatorFor(locale: Locale): Translate {
  const known = translators.get(locale)
  if (known) return known
  const translate = memoizeTranslator(
    createTranslator({
      locale: formatLocaleOf(locale),
      messages: catalogueOf(locale).engine,
      timeZone: 'UTC',
      onError: () => {},
      getMessageFallback: ({ key }) => key,
    }),
  )
  translators.set(locale, translate)
  return translate
}

/** Prose of a pack in the reader's language; English where it has none. */
function proseIn(prose: Prose, locale: Locale): string {
  const text = prose[languageOf(locale)] ?? prose.en
  return isPseudo(locale) ? pseudoText(text) : text
}

interface Message {
  readonly say: MessageKey
  readonly with?: object
}
const isMessage = (value: object): value is Message => 'say' in value && typeof value.say === 'string'
const isVerbatim = (value: object): value is { verbatim: string } =>
  'verbatim' in value && typeof value.verbatim === 'string'
const isProse = (value: object): value is Prose => 'en' in value && typeof value.en === 'string'

/** Coordinates: there is nothing to localize in them, however long they are. */
const isNumeric = (value: unknown): boolean =>
  typeof value === 'number' || (Array.isArray(value) && value.length > 0 && isNumeric(value[0]))

function localizedValues(given: object, locale: Locale): Values {
  const values: Values = {}
  for (const [name, value] of Object.entries(given)) {
    const localized = walk(value, locale)
    if (typeof localized === 'string' || typeof localized === 'number') values[name] = localized
  }
  return values
}

function localizedMembers(value: object, locale: Locale): Record<string, unknown> {
  const members: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) if (inner !== undefined) members[key] = walk(inner, locale)
  return members
}

function walkObject(value: object, locale: Locale): unknown {
  if (isMessage(value)) return translatorFor(locale)(value.say, value.with && localizedValues(value.with, locale))
  if (isProse(value)) return proseIn(value, locale)
  if (isVerbatim(value)) return value.verbatim
  return localizedMembers(value, locale)
}

function walk(value: unknown, locale: Locale): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value)) return walkObject(value, locale)
  return isNumeric(value) ? value : value.map((inner) => walk(inner, locale))
}

/** The same value with every `Text` in it turned into a string of the reader's locale: what leaves the server. */
export function localize<T>(value: T, locale: Locale): Localized<T>
export function localize(value: unknown, locale: Locale): unknown {
  return walk(value, locale)
}
