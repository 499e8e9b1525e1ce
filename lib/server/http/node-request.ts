import 'server-only'
import type { IncomingMessage } from 'node:http'
import { BODY_BYTES_AT_MOST, ClientGone, type HttpRequest, type RequestHeaders } from './request'

/** Node joins what was sent twice; a list is left only of `set-cookie`, which no client sends. */
class NodeHeaders implements RequestHeaders {
  readonly #incoming: IncomingMessage

  constructor(incoming: IncomingMessage) {
    this.#incoming = incoming
  }

  get(name: string): string | null {
    const value = this.#incoming.headers[name]
    return typeof value === 'string' ? value : null
  }
}

/** Reads as it comes, and keeps no more than is allowed; what is beyond that flows away unread. */
function collect(incoming: IncomingMessage, bytesAtMost: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    incoming.on('data', (chunk: Uint8Array) => {
      size += chunk.byteLength
      if (size <= bytesAtMost) chunks.push(chunk)
      else resolve(undefined)
    })
    incoming.once('end', () => resolve(Buffer.concat(chunks)))
    // Comes after the end too, when the promise is settled already.
    incoming.once('close', () => reject(new ClientGone()))
    incoming.once('error', () => reject(new ClientGone()))
  })
}

async function readBody(incoming: IncomingMessage, bytesAtMost = BODY_BYTES_AT_MOST): Promise<Uint8Array | undefined> {
  // It has said already that nothing more comes: waiting for it would be for ever.
  if (incoming.destroyed) throw new ClientGone()
  return Number(incoming.headers['content-length'] ?? 0) > bytesAtMost ? undefined : collect(incoming, bytesAtMost)
}

/** A request of Node's as endpoints see it. */
export function nodeRequest(incoming: IncomingMessage): HttpRequest {
  const [path = '', ...search] = (incoming.url ?? '').split('?')
  return {
    method: incoming.method ?? '',
    path,
    search: search.join('?'),
    headers: new NodeHeaders(incoming),
    readBody: (bytesAtMost) => readBody(incoming, bytesAtMost),
  }
}
