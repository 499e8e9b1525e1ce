import { choose } from './choose'
import { estimate } from './estimate'
import type { QuestionKind } from './kind'
import type { Kind } from './kinds'
import { match } from './match'
import { order } from './order'
import { place } from './place'
import { type Asker, asker } from './posed-question'
import { trace } from './trace'

/** Kind → implementation: the one place that knows them all. */
export const IMPLEMENTATIONS = { order, place, match, choose, estimate, trace } as const satisfies Record<Kind, unknown>

/** The same, ready to ask; what an item looks like inside is nobody's business. */
export const REGISTRY = {
  order: asker('order', order),
  place: asker('place', place),
  match: asker('match', match),
  choose: asker('choose', choose),
  estimate: asker('estimate', estimate),
  trace: asker('trace', trace),
} as const satisfies { [K in Kind]: unknown }

type PartsOf<K extends Kind> =
  (typeof IMPLEMENTATIONS)[K] extends QuestionKind<infer Item, infer Shown, infer Response>
    ? { item: Item; shown: Shown; response: Response }
    : never

export type ItemOf<K extends Kind> = PartsOf<K>['item']
export type ShownOf<K extends Kind> = PartsOf<K>['shown']
export type ResponseOf<K extends Kind> = PartsOf<K>['response']

type QuestionOf<A> = A extends Asker<infer Question> ? Question : never

/** A question of any kind at its position in a quiz. */
export type Posed = { [K in Kind]: QuestionOf<(typeof REGISTRY)[K]> }[Kind]
