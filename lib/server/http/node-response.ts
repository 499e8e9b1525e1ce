import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Writable } from 'node:stream'
import { constants, gzipSync } from 'node:zlib'
import SECURITY_HEADERS from '@/security-headers.json'
import type { Answer } from './endpoint'
import type { Reply } from './reply'
import { sendEvents } from './sse-socket'

/** Less arrives in the first round trip as it is: TCP begins with ten packets (RFC 6928). */
const WORTH_COMPRESSING = 14_000
const COMPRESSION = { level: constants.Z_BEST_SPEED }

/** A reply that many get is compressed once. */
const compressions = new WeakMap<Reply, Buffer>()

/** At once: what is sent here takes a tenth of a millisecond, the way to another thread and back several. */
function compressed(reply: Reply): Buffer {
  const known = compressions.get(reply) ?? gzipSync(reply.body, COMPRESSION)
  compressions.set(reply, known)
  return known
}

function sendReply(reply: Reply, asked: IncomingMessage, outgoing: ServerResponse): void {
  const { status, headers, body } = reply
  const isCompressed = body.length > WORTH_COMPRESSING && /\bgzip\b/.test(String(asked.headers['accept-encoding']))
  const content = isCompressed ? compressed(reply) : body
  outgoing.writeHead(status, {
    ...SECURITY_HEADERS,
    ...headers,
    vary: 'accept-encoding',
    ...(isCompressed && { 'content-encoding': 'gzip' }),
    'content-length': Buffer.byteLength(content),
  })
  outgoing.end(content)
}

/** As it comes, until it ends or the caller has gone. */
async function stream(response: Response, outgoing: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) outgoing.setHeader(name, value)
  outgoing.statusCode = response.status
  outgoing.setHeaders(response.headers)
  outgoing.flushHeaders()
  if (response.body) await response.body.pipeTo(Writable.toWeb(outgoing)).catch(() => {})
  else outgoing.end()
}

export async function send(answer: Answer, asked: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (answer instanceof Response) await stream(answer, outgoing)
  else if ('open' in answer) await sendEvents(answer, outgoing)
  else sendReply(answer, asked, outgoing)
}
