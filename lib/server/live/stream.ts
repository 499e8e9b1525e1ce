import 'server-only'
import type { Watching } from './watch'
import type { Sink } from './watcher'

export const EVENT_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
} as const

/** What a reader may leave lying: a few views. */
const BYTES_AT_MOST = 1_000_000

class StreamSink implements Sink {
  readonly #controller: ReadableStreamDefaultController<Uint8Array>
  readonly #onClosed: () => void
  #isClosed = false

  constructor(controller: ReadableStreamDefaultController<Uint8Array>, onClosed: () => void) {
    this.#controller = controller
    this.#onClosed = onClosed
  }

  get isFull(): boolean {
    return !this.#isClosed && (this.#controller.desiredSize ?? 0) <= 0
  }

  write(...parts: readonly Uint8Array[]): void {
    if (!this.#isClosed) for (const part of parts) this.#controller.enqueue(part)
  }

  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    try {
      this.#controller.close()
    } catch {
      // The reader has cancelled: it is closed already.
    }
    this.#onClosed()
  }
}

/** The events as a web stream, for where Next answers. */
export function streamOf(watching: Watching, signal: AbortSignal): Response {
  let leave: (() => void) | undefined
  let sink: StreamSink | undefined
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        sink = new StreamSink(controller, () => leave?.())
        leave = watching.open(sink)
        signal.addEventListener('abort', () => sink?.close(), { once: true })
      },
      cancel: () => sink?.close(),
    },
    { highWaterMark: BYTES_AT_MOST, size: (chunk) => chunk?.byteLength ?? 0 },
  )
  return new Response(stream, { headers: EVENT_HEADERS })
}
