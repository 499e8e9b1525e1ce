import 'server-only'
import type { LiveSeat } from './live-seat'

/** Where events go: a connection, whichever door it came in by. */
export interface Sink {
  /** Whether what was written before is still on its way: then nothing more is put on top of it. */
  readonly isFull: boolean
  write(...parts: readonly Uint8Array[]): void
  close(): void
}

export type Viewer =
  | { readonly role: 'player'; readonly seat: LiveSeat }
  | { readonly role: 'host'; readonly projectorToken: string }
  | { readonly role: 'projector' }

/** Somebody who watches. */
export interface Watcher {
  readonly viewer: Viewer
  readonly sink: Sink
  /** Something was left out while the sink was full: the whole view makes up for all of it. */
  isBehind: boolean
  fullSince: number | undefined
}
