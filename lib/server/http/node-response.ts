import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { constants, gzip, gzipSync } from 'node:zlib'
import { API_HEADERS } from './api-headers'
import type { HttpResult } from './result'
import type { Events } from './sse'
import { sendEvents } from './sse-socket'

/** Less arrives in the first round trip as it is: TCP begins with ten packets (RFC 6928). */
const WORTH_COMPRESSING = 14_000
/** Up to here it takes a tenth of a millisecond or a few; the way to another thread and back takes several. */
const COMPRESSED_AT_ONCE = 200_000
const COMPRESSION = { level: constants.Z_BEST_SPEED }
const gzipElsewhere = promisify(gzip)

/** A result that many get is compressed once. */
const compressions = new WeakMap<HttpResult, Buffer>()

async function compressed(result: HttpResult, body: string): Promise<Buffer> {
  const known = compressions.get(result)
  if (known) return known
  const made = body.length > COMPRESSED_AT_ONCE ? await gzipElsewhere(body, COMPRESSION) : gzipSync(body, COMPRESSION)
  compressions.set(result, made)
  return made
}

async function sendResult(result: HttpResult, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { status, headers, body } = result
  if (body === null) {
    outgoing.writeHead(status, { ...API_HEADERS, ...headers }).end()
    return
  }
  const isCompressed =
    typeof body === 'string' &&
    body.length > WORTH_COMPRESSING &&
    /\bgzip\b/.test(String(incoming.headers['accept-encoding']))
  const content = isCompressed ? await compressed(result, body) : body
  outgoing.writeHead(status, {
    ...API_HEADERS,
    ...headers,
    vary: 'accept-encoding',
    ...(isCompressed && { 'content-encoding': 'gzip' }),
    'content-length': Buffer.byteLength(content),
  })
  outgoing.end(content)
}

/** Comes back once a result was handed over, or a stream of events is over. */
export const sendToNode = (
  answer: HttpResult | Events,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> => ('open' in answer ? sendEvents(answer, outgoing) : sendResult(answer, incoming, outgoing))
