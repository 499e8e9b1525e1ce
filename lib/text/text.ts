import type { engine } from '@/messages/en'

import type { Language } from './locale'

export type { Language } from './locale'

/** Something written in several languages. */
export type Prose = { readonly en: string } & { readonly [L in Language]?: string | undefined }

type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>
}[keyof T & string]

/** Dotted path of a sentence of the engine: a key of `messages/<language>/engine.json` or of a kind's messages. */
export type MessageKey = Leaves<typeof engine>

/**
 * What the core gives instead of strings: a message key with its values, or prose that a pack brings along.
 * The edge turns it into a string in the reader's language (`localize`).
 */
export type Text =
  | { readonly say: MessageKey; readonly with?: Readonly<Record<string, Text | string | number>> }
  | Prose
  /** The same in every language: a number of a road, a name in its own script. */
  | { readonly verbatim: string }

/** The same value with every `Text` in it as a string: what leaves the server. */
export type Localized<T> = T extends Text
  ? string
  : T extends readonly [unknown, ...unknown[]]
    ? T
    : T extends readonly (infer U)[]
      ? Localized<U>[]
      : T extends object
        ? { [K in keyof T]: Localized<T[K]> }
        : T
