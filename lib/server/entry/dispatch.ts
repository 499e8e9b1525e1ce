import 'server-only'
import { callerOf, checkCaller } from '@/lib/server/auth'
import {
  type Answered,
  addressOf,
  type Endpoint,
  type Events,
  type Handled,
  type HttpRequest,
  type HttpResult,
  isCrossOrigin,
  isSecure,
  labelOf,
  logRefusal,
  type Outcome,
  parseBody,
  parseQuery,
  problem,
  type Refusal,
  type RequestHeaders,
  type Route,
  RouteTable,
  refuse,
  tooManyAttempts,
  toRefusal,
  toResult,
} from '@/lib/server/http'
import { negotiateLocale } from '@/lib/text/locale'
import { OPERATIONS } from './endpoints'

/** From a request to its answer, the same for every way that requests come in by. */

const table = new RouteTable(OPERATIONS.map(({ endpoint }) => endpoint))

interface Parsed {
  readonly body: unknown
  readonly query: unknown
  readonly params: unknown
}

async function parse(request: HttpRequest, { endpoint, params }: Route, segments: object): Promise<Outcome<Parsed>> {
  const named = params.safeParse(segments)
  if (!named.success) return refuse('not-found')
  const body = endpoint.body ? await parseBody(request, endpoint.body, endpoint.bodyBytesAtMost) : undefined
  if (body && !body.ok) return body
  const query = endpoint.query ? parseQuery(request.search, endpoint.query) : undefined
  if (query && !query.ok) return query
  return { ok: true, value: { body: body?.value, query: query?.value, params: named.data } }
}

/** Whether it is refused for what the caller is, rather than for what they ask of: before anything of it is read. */
const isForUsers = ({ caller }: Endpoint): boolean => caller === 'user' || caller === 'teacher'

const clientOf = (headers: RequestHeaders) => ({
  address: addressOf(headers),
  isSecure: isSecure(headers),
  authorization: headers.get('authorization') ?? undefined,
  locale: negotiateLocale(headers.get('accept-language')),
})

/** Identity is looked up here, once a request; no handler sees a header. */
async function handle(request: HttpRequest, route: Route, segments: object): Promise<Handled<unknown>> {
  const { endpoint } = route
  const client = clientOf(request.headers)
  if (endpoint.method !== 'GET' && isCrossOrigin(request.headers)) return refuse('cross-origin')
  const limited = endpoint.rateLimit && (await tooManyAttempts(client.address))
  if (limited) return limited
  const early = isForUsers(endpoint) ? await identify(request, endpoint) : undefined
  if (early && !early.ok) return early
  const parsed = await parse(request, route, segments)
  if (!parsed.ok) return parsed
  const caller = early ?? (await identify(request, endpoint))
  return caller.ok ? endpoint.handle({ ...parsed.value, caller: caller.value, client }) : caller
}

async function identify({ headers }: HttpRequest, { caller: kind }: Endpoint): Promise<Outcome<unknown>> {
  return kind === 'public' ? { ok: true, value: undefined } : checkCaller(kind, await callerOf(headers))
}

const isEvents = (value: unknown): value is Events =>
  typeof value === 'object' && value !== null && 'open' in value && typeof value.open === 'function'

function answerFor({ endpoint }: Route, answered: Answered<unknown>, headers: RequestHeaders): HttpResult | Events {
  return isEvents(answered.value) ? answered.value : toResult(endpoint, answered, headers)
}

async function answerOf(request: HttpRequest, route: Route, segments: object): Promise<HttpResult | Events> {
  const label = { method: request.method, path: route.endpoint.path }
  try {
    const handled = await handle(request, route, segments)
    if (handled.ok) return answerFor(route, handled, request.headers)
    logRefusal(label, handled)
    return problem(handled)
  } catch (error) {
    return problem(toRefusal(label, error))
  }
}

function refused(request: HttpRequest, refusal: Refusal, headers: HttpResult['headers'] = {}): HttpResult {
  logRefusal(labelOf(request), refuse(refusal))
  const result = problem(refuse(refusal))
  return { ...result, headers: { ...result.headers, ...headers } }
}

/** Rejects only if the client has gone; whatever else goes wrong is answered with a problem. */
export async function dispatch(request: HttpRequest): Promise<HttpResult | Events> {
  const match = table.find(request.method, request.path)
  if (match.name === 'found') return answerOf(request, match.route, match.segments)
  if (match.name === 'unknown') return refused(request, 'not-found')
  return refused(request, 'method-not-allowed', { allow: match.allowed.join(', ') })
}
