import 'server-only'
import type { Sink } from '@/lib/server/http'
import type { Locale } from '@/lib/text/locale'
import type { SeatState } from './seat-state'

export type Viewer =
  | { readonly role: 'player'; readonly seat: SeatState }
  | { readonly role: 'host'; readonly projectorToken: string }
  | { readonly role: 'projector' }

/** Somebody who watches. */
export interface Subscriber {
  readonly viewer: Viewer
  readonly sink: Sink
  readonly locale: Locale
  /** The tick of a round at which it is told that we are still here: all at once would be felt by everybody. */
  readonly commentTick: number
  /** Something was left out while the sink was full: the whole view makes up for all of it. */
  isBehind: boolean
  fullSince: number | undefined
}
