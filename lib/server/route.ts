import 'server-only'
import { isDatabaseAway } from './database'
import { log } from './log'
import { problem } from './problem'
import { REFUSALS, type Refused, refuse } from './refusal'
import { isCrossOrigin } from './request'

type Answer = Response | Refused
type Route<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>

export const json = (value: unknown, status = 200, headers?: Record<string, string>): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'private, no-store', ...headers },
  })

/** Done, and there is nothing to say. */
export const nothing = (headers?: Record<string, string>): Response =>
  new Response(null, { status: 204, ...(headers && { headers }) })

/** The path without what is in it: ids and queries are nobody's business. */
const pathOf = (request: Request): string =>
  new URL(request.url).pathname.slice(0, 200).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, ':id')

function note(request: Request, refused: Refused): void {
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

async function answered(request: Request, answer: () => Promise<Answer>): Promise<Response> {
  const outcome = await answer().catch(mishap)
  if (outcome instanceof Response) return outcome
  note(request, outcome)
  return problem(outcome)
}

/** A route that only reads. */
export const reads =
  <Params = object>(answer: (request: Request, params: Params) => Promise<Answer>): Route<Params> =>
  (request, { params }) =>
    answered(request, async () => answer(request, await params))

/** A route that changes something: refused to pages of other sites. */
export const writes =
  <Params = object>(answer: (request: Request, params: Params) => Promise<Answer>): Route<Params> =>
  (request, { params }) =>
    answered(request, async () => (isCrossOrigin(request) ? refuse('cross-origin') : answer(request, await params)))
