import 'server-only'
import { BYTES_AT_MOST, EVENT_HEADERS, type Events, type Sink } from './sse'

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
export function streamOf(events: Events, signal: AbortSignal): Response {
  let leave: (() => void) | undefined
  let sink: StreamSink | undefined
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        sink = new StreamSink(controller, () => leave?.())
        leave = events.open(sink)
        signal.addEventListener('abort', () => sink?.close(), { once: true })
        if (signal.aborted) sink.close()
      },
      cancel: () => sink?.close(),
    },
    { highWaterMark: BYTES_AT_MOST, size: (chunk) => chunk?.byteLength ?? 0 },
  )
  return new Response(stream, { headers: EVENT_HEADERS })
}
