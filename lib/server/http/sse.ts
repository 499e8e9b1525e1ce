import 'server-only'

/** Where events go: a connection, of Node's or of the web's standard. */
export interface Sink {
  /** Whether much of what was written before is still on its way: then nothing more is put on top of it. */
  readonly isFull: boolean
  write(...parts: readonly Uint8Array[]): void
  close(): void
}

/** A stream of events that is about to begin: a sink is opened for it, and closed when its reader has gone. */
export interface Events {
  /** Returns what is called once the sink is closed, by whichever side. */
  readonly open: (sink: Sink) => () => void
}

/** How much may wait for a slow reader: a few views. */
export const BYTES_AT_MOST = 128_000

export const EVENT_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
} as const
