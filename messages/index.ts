import type { Locale } from '@/lib/text/locale'
import { pseudoCatalogue } from '@/lib/text/pseudo'
import * as en from './en'

/** What a language says: the sentences of the engine, which the core names by key, and those of the screens. */
export interface Catalogue {
  readonly engine: typeof en.engine
  readonly screens: typeof en.messages
}

const ENGLISH: Catalogue = { engine: en.engine, screens: en.messages }

let pseudo: Catalogue | undefined

/** A language is one folder, named here once. The pseudo-locale is made from English when somebody asks for it. */
const CATALOGUES: { readonly [L in Locale]?: () => Catalogue } = {
  en: () => ENGLISH,
  'en-XA': () => {
    pseudo ??= pseudoCatalogue(ENGLISH)
    return pseudo
  },
}

/** The catalogue of a locale; English for a language that has none yet. */
export const catalogueOf = (locale: Locale): Catalogue => CATALOGUES[locale]?.() ?? ENGLISH
