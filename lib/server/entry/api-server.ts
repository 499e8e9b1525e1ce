import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answering } from '@/lib/server/attempts'
import type { Asked } from '@/lib/server/http'
import { type Answer, askedOf, reading, send, writing } from '@/lib/server/http'
import { commanding, entering, inviting, responding, revealing, tallying, watching } from '@/lib/server/live'

/**
 * The second door. What a class does all at once is answered where the web server takes it in (scripts/serve.mjs), without
 * the way through Next, which costs several times what the answer does. Each of these is a route of Next's too, made of the
 * same handler: development knows no other, and whatever this door does not take goes there.
 */
type Params = Partial<Record<string, string>>

interface Door {
  readonly method: string
  readonly pattern: RegExp
  readonly answer: (request: Asked, params: Params) => Promise<Answer>
}

/** `{name}` in a path is one segment, plainly written. */
const door = (method: string, path: string, answer: Door['answer']): Door => ({
  method,
  pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[\\w-]+)')}$`),
  answer,
})

const SESSION = '/api/v1/sessions/{code}'
const DOORS: readonly Door[] = [
  door('PUT', '/api/v1/attempts/{id}/responses/{position}', writing(answering)),
  door('PUT', `${SESSION}/responses/{position}`, writing(responding)),
  door('GET', `${SESSION}/responses/{position}`, reading(revealing)),
  door('GET', `${SESSION}/tallies/{position}`, reading(tallying)),
  door('GET', `${SESSION}/events`, reading(watching)),
  door('POST', `${SESSION}/players`, writing(entering)),
  door('POST', `${SESSION}/commands`, writing(commanding)),
  door('GET', SESSION, reading(inviting)),
]

async function answered(incoming: IncomingMessage, outgoing: ServerResponse, { answer }: Door, params: Params) {
  await send(await answer(askedOf(incoming, outgoing), params), incoming, outgoing)
}

/** False: not one of these; nothing was done. */
export function direct(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  if (incoming.headers['transfer-encoding']) return false
  const [path = ''] = (incoming.url ?? '').split('?', 1)
  for (const one of DOORS) {
    const found = one.method === incoming.method && one.pattern.exec(path)
    if (!found) continue
    void answered(incoming, outgoing, one, { ...found.groups })
    return true
  }
  return false
}

declare global {
  // How the web server, which is not bundled, finds it.
  var demarcateDirect: typeof direct | undefined
}
