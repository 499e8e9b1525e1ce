import 'server-only'
import { isDatabaseAway, log } from '@/lib/server/platform'
import { problem } from './problem-details'
import { REFUSALS, type Refused, refuse } from './refusals'
import { type Reply, responseOf } from './reply'
import { type Asked, isCrossOrigin } from './request'
import type { Events } from './sse'
import { streamOf } from './sse-stream'

/** `Events` go on until somebody goes away. */
export type Answer = Reply | Response | Events
type Handler<R, Params> = (request: R, params: Params) => Promise<Answer | Refused>
type Route<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>

export const jsonText = (body: string, status = 200, headers?: Record<string, string>): Reply => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'private, no-store', ...headers },
  body,
})

export const json = (value: unknown, status?: number, headers?: Record<string, string>): Reply =>
  jsonText(JSON.stringify(value), status, headers)

/** Done, and there is nothing to say. */
export const nothing = (headers?: Record<string, string>): Response =>
  new Response(null, { status: 204, ...(headers && { headers }) })

/** The path without what is in it: ids and queries are nobody's business. */
const pathOf = (request: Asked): string =>
  new URL(request.url).pathname.slice(0, 200).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, ':id')

function note(request: Asked, refused: Refused): void {
  const line = { method: request.method, path: pathOf(request), code: refused.refusal }
  if (REFUSALS[refused.refusal].status >= 500) log().error(line, 'failed')
  else log().info(line, 'refused')
}

/** An unexpected error: the log keeps its first line and where it came from, the caller learns nothing of it. */
function mishap(error: unknown): Refused {
  if (isDatabaseAway(error)) return refuse('unavailable')
  log().error({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }, 'unexpected')
  return refuse('internal')
}

async function answered(request: Asked, answer: () => Promise<Answer | Refused>): Promise<Answer> {
  const outcome = await answer().catch(mishap)
  if (!('refusal' in outcome)) return outcome
  note(request, outcome)
  return problem(outcome)
}

/** Answers what only reads; whatever goes wrong becomes a problem. */
export const reading =
  <R extends Asked, Params>(handler: Handler<R, Params>) =>
  (request: R, params: Params): Promise<Answer> =>
    answered(request, () => handler(request, params))

/** Answers what changes something: refused to pages of other sites. */
export const writing =
  <R extends Asked, Params>(handler: Handler<R, Params>) =>
  (request: R, params: Params): Promise<Answer> =>
    answered(request, async () => (isCrossOrigin(request) ? refuse('cross-origin') : handler(request, params)))

const routed =
  <Params>(answer: (request: Request, params: Params) => Promise<Answer>): Route<Params> =>
  async (request, { params }) => {
    const given = await answer(request, await params)
    if (given instanceof Response) return given
    return 'open' in given ? streamOf(given, request.signal) : responseOf(given)
  }

/** A route of Next's that only reads. */
export const reads = <Params = object>(handler: Handler<Request, Params>): Route<Params> => routed(reading(handler))

/** A route of Next's that changes something. */
export const writes = <Params = object>(handler: Handler<Request, Params>): Route<Params> => routed(writing(handler))
