import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Writable } from 'node:stream'
import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import { SECURITY_HEADERS } from '@/security-headers'
import { sendEvents } from './event-socket'
import type { Reply } from './reply'
import type { Answer } from './route'

/** Less fits a packet anyway. */
const WORTH_COMPRESSING = 1_400
const COMPRESSION = { level: constants.Z_BEST_SPEED }
const gzipped = promisify(gzip)

/** A reply that many get is compressed once. */
const compressions = new WeakMap<Reply, Promise<Buffer>>()

function compressed(reply: Reply): Promise<Buffer> {
  const known = compressions.get(reply) ?? gzipped(reply.body, COMPRESSION)
  compressions.set(reply, known)
  return known
}

async function sendReply(reply: Reply, asked: IncomingMessage, outgoing: ServerResponse) {
  const { status, headers, body } = reply
  const isCompressed = body.length > WORTH_COMPRESSING && /\bgzip\b/.test(String(asked.headers['accept-encoding']))
  const bytes = isCompressed ? await compressed(reply) : Buffer.from(body)
  outgoing.writeHead(status, {
    ...SECURITY_HEADERS,
    ...headers,
    vary: 'accept-encoding',
    ...(isCompressed && { 'content-encoding': 'gzip' }),
    'content-length': bytes.byteLength,
  })
  outgoing.end(bytes)
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

export function send(answer: Answer, asked: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (answer instanceof Response) return stream(answer, outgoing)
  return 'open' in answer ? sendEvents(answer, outgoing) : sendReply(answer, asked, outgoing)
}
