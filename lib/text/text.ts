import type engine from '@/messages/en/engine.json'

/** The languages a pack or a screen may speak. English is complete; others fall back to it. */
export const LANGUAGES = ['en', 'kk', 'ru', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** Something written in several languages. */
export type Prose = { readonly en: string } & { readonly [L in Language]?: string | undefined }

type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>
}[keyof T & string]

/** Dotted path of a sentence the engine can say: a key of `messages/<language>/engine.json`. */
export type MessageKey = Leaves<typeof engine>

/**
 * What the core says instead of strings: a message key with its values, or prose that a pack brings along.
 * The edge turns it into a string in the reader's language (`speak`).
 */
export type Text =
  | { readonly say: MessageKey; readonly with?: Readonly<Record<string, Text | string | number>> }
  | Prose

/** The same value with every `Text` in it spoken: what leaves the server. */
export type Spoken<T> = T extends Text
  ? string
  : T extends readonly [unknown, ...unknown[]]
    ? T
    : T extends readonly (infer U)[]
      ? Spoken<U>[]
      : T extends object
        ? { [K in keyof T]: Spoken<T[K]> }
        : T
