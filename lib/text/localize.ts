import { createTranslator } from 'use-intl/core'
import en from '@/messages/en/engine.json'
import type { Language, MessageKey, Spoken } from './text'

type Values = Record<string, string | number>
type Translate = (key: MessageKey, values?: Values) => string

/** The locale that writes numbers and dates, with the messages; languages that have none yet are spoken in English. */
const english = { locale: 'en-GB', messages: en } as const
const SPOKEN: { readonly [L in Language]?: typeof english } = { en: english }

/** Formatting a sentence is the dear part of speaking, and the same sentences are said again and again. */
const SENTENCES_KEPT = 5_000

function remembering(translate: Translate): Translate {
  const said = new Map<string, string>()
  return (key, values) => {
    const name = values ? key + JSON.stringify(values) : key
    const known = said.get(name)
    if (known !== undefined) return known
    if (said.size >= SENTENCES_KEPT) said.clear()
    const sentence = translate(key, values)
    said.set(name, sentence)
    return sentence
  }
}

const translators = new Map<Language, Translate>()

function translatorFor(language: Language): Translate {
  const known = translators.get(language)
  if (known) return known
  const translate = remembering(
    createTranslator({
      ...(SPOKEN[language] ?? english),
      timeZone: 'UTC',
      onError: () => {},
      getMessageFallback: ({ key }) => key,
    }),
  )
  translators.set(language, translate)
  return translate
}

interface Said {
  readonly say: MessageKey
  readonly with?: object
}
const isSaid = (value: object): value is Said => 'say' in value && typeof value.say === 'string'
const isProse = (value: object): value is { en: string } & { [L in Language]?: string } =>
  'en' in value && typeof value.en === 'string'

/** Coordinates: nothing to say in them, however long they are. */
const isNumeric = (value: unknown): boolean =>
  typeof value === 'number' || (Array.isArray(value) && value.length > 0 && isNumeric(value[0]))

function spokenValues(given: object, language: Language): Values {
  const values: Values = {}
  for (const [name, value] of Object.entries(given)) {
    const said = walk(value, language)
    if (typeof said === 'string' || typeof said === 'number') values[name] = said
  }
  return values
}

function spokenMembers(value: object, language: Language): Record<string, unknown> {
  const spoken: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) if (inner !== undefined) spoken[key] = walk(inner, language)
  return spoken
}

function walkObject(value: object, language: Language): unknown {
  if (isSaid(value)) return translatorFor(language)(value.say, value.with && spokenValues(value.with, language))
  if (isProse(value)) return value[language] ?? value.en
  return spokenMembers(value, language)
}

function walk(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value)) return walkObject(value, language)
  return isNumeric(value) ? value : value.map((inner) => walk(inner, language))
}

/** The same value with every `Text` in it turned into a string: what leaves the server. */
export function speak<T>(value: T, language: Language): Spoken<T>
export function speak(value: unknown, language: Language): unknown {
  return walk(value, language)
}
