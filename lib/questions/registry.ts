import type { z } from 'zod'
import { choose } from './choose'
import { estimate } from './estimate'
import { match } from './match'
import { order } from './order'
import { place } from './place'
import { questionFactory } from './posed-question'
import { trace } from './trace'

/** Every kind of question, in the order screens list them. A new kind is named here, and nowhere else in the core. */
export const REGISTRY = {
  order: questionFactory('order', order),
  place: questionFactory('place', place),
  match: questionFactory('match', match),
  choose: questionFactory('choose', choose),
  estimate: questionFactory('estimate', estimate),
  trace: questionFactory('trace', trace),
} as const

type Registry = typeof REGISTRY
export type Kind = keyof Registry

export const isKind = (name: string): name is Kind => Object.hasOwn(REGISTRY, name)

export const KINDS: readonly Kind[] = Object.keys(REGISTRY).filter(isKind)

/** A question as a student sees it, in the reader's language, by kind. */
export type WireQuestions = { [K in Kind]: Omit<z.infer<Registry[K]['wire']>, 'kind'> & { kind: K } }

/** What answers a question, by kind. */
export type Responses = { [K in Kind]: z.infer<Registry[K]['implementation']['responseShape']> }

type PosedOf<K extends Kind> = ReturnType<NonNullable<ReturnType<Registry[K]['draw']>>['at']>

/** A question of any kind at its position in a quiz. */
export type Posed = { [K in Kind]: PosedOf<K> }[Kind]
