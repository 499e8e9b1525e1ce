import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Asked } from './request'

/** All of what Node holds the sender to. One who goes away early has sent less, which is no JSON. */
function bytesOf(incoming: IncomingMessage): Promise<ArrayBuffer> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve) => {
    const settle = () => resolve(Uint8Array.from(Buffer.concat(chunks)).buffer)
    incoming.on('data', (chunk) => chunks.push(chunk))
    incoming.once('end', settle)
    incoming.once('close', settle)
  })
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) if (typeof value === 'string') headers.set(name, value)
  return headers
}

/** Ends when the caller has gone. */
function signalOf(outgoing: ServerResponse): AbortSignal {
  const controller = new AbortController()
  outgoing.once('close', () => controller.abort())
  return controller.signal
}

/** A request of Node's, as routes ask it; only what is asked for is made. */
class Incoming implements Asked {
  readonly #incoming: IncomingMessage
  readonly #outgoing: ServerResponse
  readonly headers: Headers
  /** For senders who name no length. */
  readonly body = null

  constructor(incoming: IncomingMessage, outgoing: ServerResponse) {
    this.#incoming = incoming
    this.#outgoing = outgoing
    this.headers = headersOf(incoming)
  }

  get method(): string {
    return this.#incoming.method ?? ''
  }

  get url(): string {
    return `http://localhost${this.#incoming.url}`
  }

  get signal(): AbortSignal {
    return signalOf(this.#outgoing)
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return bytesOf(this.#incoming)
  }
}

export const askedOf = (incoming: IncomingMessage, outgoing: ServerResponse): Asked => new Incoming(incoming, outgoing)
