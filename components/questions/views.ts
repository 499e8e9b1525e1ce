import type { Bounds } from '@/lib/pack/schema'
import { choose } from './choose'
import { estimate } from './estimate'
import { match } from './match'
import { order } from './order'
import { place } from './place'
import { trace } from './trace'
import type { Kind, Questions, View } from './view'
// The views come in chunks of their own; their styles come with the page, so that the first question stands at once.
import '@/components/ui/IconButton.module.css'
import './choose/Choose.module.css'
import './coordinates/Coordinates.module.css'
import './estimate/Estimate.module.css'
import './estimate/Scale.module.css'
import './match/Match.module.css'
import './order/Order.module.css'
import './trace/Trace.module.css'

/** The view of every kind: a kind without one does not compile. */
export const VIEWS: { readonly [K in Kind]: View<K> } = { order, place, match, choose, estimate, trace }

/** The part of the map that a question is about, if it is about a part of it. */
export const extentOf = <K extends Kind>(question: Questions[K]): Bounds | undefined =>
  VIEWS[question.kind].extentOf?.(question)
