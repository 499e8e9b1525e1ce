import { createFormatter, createTranslator } from 'use-intl/core'
import { DEFAULT_LOCALE, formatLocaleOf, type Locale, negotiateLocale } from '@/lib/text/locale'
import { catalogueOf } from '@/messages'
import type { messages } from '@/messages/en'

export type UiMessages = typeof messages
export type Namespace = keyof UiMessages & string

/** What a page is made for. The web server keeps one for the time of each request. */
export interface Reader {
  /** The request's `Accept-Language`. */
  readonly acceptLanguage: string | undefined
}

declare global {
  /** Set by the web server (`scripts/serve.mjs`): an AsyncLocalStorage, as server components have no context of React's. */
  var demarcateReader: { getStore(): Reader | undefined } | undefined
}

/** The locale of whoever reads the page that is being made. */
export function readerLocale(): Locale {
  const reader = globalThis.demarcateReader?.getStore()
  return reader ? negotiateLocale(reader.acceptLanguage) : DEFAULT_LOCALE
}

/** BCP 47 tag of the reader's numbers and dates. */
export const readerFormatLocale = (): string => formatLocaleOf(readerLocale())

/** The messages of some namespaces in the reader's locale, to be sent with a page. */
export function messagesFor<N extends Namespace>(...namespaces: readonly N[]): Pick<UiMessages, N>
export function messagesFor(...namespaces: readonly Namespace[]): Partial<UiMessages> {
  const all = catalogueOf(readerLocale()).screens
  return Object.fromEntries(namespaces.map((namespace) => [namespace, all[namespace]]))
}

const translatorFor = <N extends Namespace>(locale: Locale, namespace: N) =>
  createTranslator({ locale: formatLocaleOf(locale), messages: catalogueOf(locale).screens, namespace })

/**
 * The sentences of one namespace, for server components: `translatorOf('home')('title')`. May stand outside of a component: each
 * call speaks the locale of the reader whose page is being made.
 */
export function translatorOf<N extends Namespace>(namespace: N) {
  const english = translatorFor(DEFAULT_LOCALE, namespace)
  const translators = new Map([[DEFAULT_LOCALE, english]])
  const current = () => {
    const locale = readerLocale()
    const translator = translators.get(locale) ?? translatorFor(locale, namespace)
    translators.set(locale, translator)
    return translator
  }
  return new Proxy(english, {
    apply: (_target, _self, given) => Reflect.apply(current(), undefined, given),
    get: (_target, name) => Reflect.get(current(), name),
  })
}

const formatterFor = (locale: Locale) => createFormatter({ locale: formatLocaleOf(locale), timeZone: 'UTC' })
const formatters = new Map<Locale, ReturnType<typeof formatterFor>>()

/** Numbers and dates as the reader writes them; dates in UTC. */
export function readerFormat(): ReturnType<typeof formatterFor> {
  const locale = readerLocale()
  const formatter = formatters.get(locale) ?? formatterFor(locale)
  formatters.set(locale, formatter)
  return formatter
}
