import 'server-only'
import type { ServerResponse } from 'node:http'
import { API_HEADERS } from './api-headers'
import { BYTES_AT_MOST, EVENT_HEADERS, type Events, type Sink } from './sse'

/** How long the last bytes of a stream that was ended may take to arrive. */
const GRACE_MS = 5_000

class SocketSink implements Sink {
  readonly #outgoing: ServerResponse
  readonly #onClosed: () => void
  #isClosed = false

  constructor(outgoing: ServerResponse, onClosed: () => void) {
    this.#outgoing = outgoing
    this.#onClosed = onClosed
    outgoing.once('close', () => this.#finish())
  }

  get isFull(): boolean {
    return !this.#isClosed && this.#outgoing.writableLength > BYTES_AT_MOST
  }

  /** The parts are not copied: what all see lies in memory once, however many are yet to get it. */
  write(...parts: readonly Uint8Array[]): void {
    if (this.#isClosed) return
    this.#outgoing.cork()
    for (const part of parts) this.#outgoing.write(part)
    this.#outgoing.uncork()
  }

  close(): void {
    if (this.#isClosed) return
    this.#finish()
    this.#outgoing.end()
    const given = setTimeout(() => this.#outgoing.destroy(), GRACE_MS).unref()
    this.#outgoing.once('close', () => clearTimeout(given))
  }

  #finish(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#onClosed()
  }
}

/**
 * Sends events straight to the connection they were asked for by; comes back once it is over. The headers go with the
 * first event, so that a stream that cannot begin is still answered with an error.
 */
export function sendEvents(events: Events, outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (outgoing.destroyed) return resolve()
    outgoing.setHeaders(new Map(Object.entries({ ...API_HEADERS, ...EVENT_HEADERS })))
    let leave: (() => void) | undefined
    const sink = new SocketSink(outgoing, () => {
      leave?.()
      resolve()
    })
    leave = events.open(sink)
    if (!outgoing.headersSent) outgoing.flushHeaders()
  })
}
