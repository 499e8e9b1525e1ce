import { choose } from './choose'
import { estimate } from './estimate'
import { match } from './match'
import { order } from './order'
import { place } from './place'
import { trace } from './trace'
import type { Kind, View } from './view'

/** The view of every kind: a kind without one does not compile. */
export const VIEWS: { readonly [K in Kind]: View<K> } = { order, place, match, choose, estimate, trace }
