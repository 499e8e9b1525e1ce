import type { Bounds } from '@/lib/pack/schema'
import { choose } from './choose'
import { estimate } from './estimate'
import { match } from './match'
import { order } from './order'
import { place } from './place'
import { trace } from './trace'
import type { Kind, Questions, ShownCard, View } from './view'

/** Every view of a kind. A new kind is named here, and nowhere else among the screens. */
const BY_KIND = { order, place, match, choose, estimate, trace }

type ByKind = typeof BY_KIND

/** The half-made answer, by kind. */
export type Drafts = { [K in Kind]: K extends keyof ByKind ? ReturnType<ByKind[K]['empty']> : never }

/** The view of every kind: a kind without one does not compile. */
export const VIEWS: { readonly [K in Kind]: View<K, Drafts[K]> } = BY_KIND

/** What a question lists to choose from or to arrange. */
export const cardsOf = <K extends Kind>(question: Questions[K]): readonly ShownCard[] =>
  VIEWS[question.kind].cardsOf?.(question) ?? []

/** The part of the map that a question is about, if it is about a part of it. */
export const extentOf = <K extends Kind>(question: Questions[K]): Bounds | undefined =>
  VIEWS[question.kind].extentOf?.(question)
