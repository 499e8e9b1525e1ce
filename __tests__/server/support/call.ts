import { AsyncLocalStorage } from 'node:async_hooks'
import Ajv2020 from 'ajv/dist/2020'
import * as anything from '@/app/api/[...path]/route'
import * as auth from '@/app/api/auth/[...nextauth]/route'
import * as sittings from '@/app/api/v1/assignments/[code]/attempts/route'
import * as assignmentExcluded from '@/app/api/v1/assignments/[code]/excluded/route'
import * as progress from '@/app/api/v1/assignments/[code]/progress/route'
import * as assignmentReport from '@/app/api/v1/assignments/[code]/report/route'
import * as assignmentCsv from '@/app/api/v1/assignments/[code]/report.csv/route'
import * as assignmentXlsx from '@/app/api/v1/assignments/[code]/report.xlsx/route'
import * as assignment from '@/app/api/v1/assignments/[code]/route'
import * as assignments from '@/app/api/v1/assignments/route'
import * as flags from '@/app/api/v1/attempts/[id]/flags/[position]/route'
import * as response from '@/app/api/v1/attempts/[id]/responses/[position]/route'
import * as review from '@/app/api/v1/attempts/[id]/review/route'
import * as attempt from '@/app/api/v1/attempts/[id]/route'
import * as attempts from '@/app/api/v1/attempts/route'
import * as member from '@/app/api/v1/classes/[id]/members/[member]/route'
import * as members from '@/app/api/v1/classes/[id]/members/route'
import * as oneClass from '@/app/api/v1/classes/[id]/route'
import * as teacher from '@/app/api/v1/classes/[id]/teachers/[teacher]/route'
import * as teachers from '@/app/api/v1/classes/[id]/teachers/route'
import * as joining from '@/app/api/v1/classes/join/route'
import * as classes from '@/app/api/v1/classes/route'
import * as dailyAttempts from '@/app/api/v1/daily/attempts/route'
import * as daily from '@/app/api/v1/daily/route'
import * as invitation from '@/app/api/v1/invitations/[id]/route'
import * as invitations from '@/app/api/v1/invitations/route'
import * as boardName from '@/app/api/v1/leaderboards/[board]/names/[player]/route'
import * as leaderboard from '@/app/api/v1/leaderboards/[board]/route'
import * as suspects from '@/app/api/v1/leaderboards/suspects/route'
import * as work from '@/app/api/v1/me/assignments/route'
import * as history from '@/app/api/v1/me/attempts/route'
import * as comparisons from '@/app/api/v1/me/comparisons/route'
import * as everything from '@/app/api/v1/me/export/route'
import * as logins from '@/app/api/v1/me/logins/route'
import * as password from '@/app/api/v1/me/password/route'
import * as practice from '@/app/api/v1/me/practice/attempts/route'
import * as known from '@/app/api/v1/me/progress/route'
import * as codes from '@/app/api/v1/me/recovery/route'
import * as reviewing from '@/app/api/v1/me/review/attempts/route'
import * as due from '@/app/api/v1/me/review/route'
import * as me from '@/app/api/v1/me/route'
import * as pack from '@/app/api/v1/packs/[slug]/route'
import * as packs from '@/app/api/v1/packs/route'
import * as recovery from '@/app/api/v1/recovery/route'
import * as sessionCommands from '@/app/api/v1/sessions/[code]/commands/route'
import * as sessionExcluded from '@/app/api/v1/sessions/[code]/excluded/route'
import * as sessionPlayers from '@/app/api/v1/sessions/[code]/players/route'
import * as sessionPreview from '@/app/api/v1/sessions/[code]/preview/route'
import * as sessionReport from '@/app/api/v1/sessions/[code]/report/route'
import * as sessionCsv from '@/app/api/v1/sessions/[code]/report.csv/route'
import * as sessionXlsx from '@/app/api/v1/sessions/[code]/report.xlsx/route'
import * as sessionResponse from '@/app/api/v1/sessions/[code]/responses/[position]/route'
import * as session from '@/app/api/v1/sessions/[code]/route'
import * as sessionTally from '@/app/api/v1/sessions/[code]/tallies/[position]/route'
import * as sessions from '@/app/api/v1/sessions/route'
import * as users from '@/app/api/v1/users/route'
import { openapi } from '@/lib/server/entry/openapi'
import { throughDoor } from './api-server'

/**
 * The routes as Next would call them, without Next: real requests in, real responses out, each held to the contract. Those
 * that have the second door go through it.
 */

type Handler = (request: Request, context: { params: Promise<Record<string, string | string[]>> }) => Promise<Response>
interface Route {
  readonly path: string
  readonly module: object
}

const ROUTES: readonly Route[] = [
  { path: '/api/v1/packs', module: packs },
  { path: '/api/v1/packs/{slug}', module: pack },
  { path: '/api/v1/attempts', module: attempts },
  { path: '/api/v1/attempts/{id}', module: attempt },
  { path: '/api/v1/attempts/{id}/responses/{position}', module: response },
  { path: '/api/v1/attempts/{id}/review', module: review },
  { path: '/api/v1/leaderboards/suspects', module: suspects },
  { path: '/api/v1/leaderboards/{board}', module: leaderboard },
  { path: '/api/v1/leaderboards/{board}/names/{player}', module: boardName },
  { path: '/api/v1/daily', module: daily },
  { path: '/api/v1/daily/attempts', module: dailyAttempts },
  { path: '/api/v1/me', module: me },
  { path: '/api/v1/me/attempts', module: history },
  { path: '/api/v1/me/comparisons', module: comparisons },
  { path: '/api/v1/me/export', module: everything },
  { path: '/api/v1/me/practice/attempts', module: practice },
  { path: '/api/v1/me/progress', module: known },
  { path: '/api/v1/me/review', module: due },
  { path: '/api/v1/me/review/attempts', module: reviewing },
  { path: '/api/v1/sessions', module: sessions },
  { path: '/api/v1/sessions/{code}', module: session },
  { path: '/api/v1/sessions/{code}/commands', module: sessionCommands },
  { path: '/api/v1/sessions/{code}/players', module: sessionPlayers },
  { path: '/api/v1/sessions/{code}/preview', module: sessionPreview },
  { path: '/api/v1/sessions/{code}/responses/{position}', module: sessionResponse },
  { path: '/api/v1/sessions/{code}/tallies/{position}', module: sessionTally },
  { path: '/api/v1/users', module: users },
  { path: '/api/v1/sessions/{code}/report', module: sessionReport },
  { path: '/api/v1/sessions/{code}/report.csv', module: sessionCsv },
  { path: '/api/v1/sessions/{code}/report.xlsx', module: sessionXlsx },
  { path: '/api/v1/sessions/{code}/excluded', module: sessionExcluded },
  { path: '/api/v1/assignments/{code}/report', module: assignmentReport },
  { path: '/api/v1/assignments/{code}/report.csv', module: assignmentCsv },
  { path: '/api/v1/assignments/{code}/report.xlsx', module: assignmentXlsx },
  { path: '/api/v1/assignments/{code}/excluded', module: assignmentExcluded },
  { path: '/api/v1/attempts/{id}/flags/{position}', module: flags },
  { path: '/api/v1/me/logins', module: logins },
  { path: '/api/v1/me/password', module: password },
  { path: '/api/v1/me/recovery', module: codes },
  { path: '/api/v1/recovery', module: recovery },
  { path: '/api/v1/assignments', module: assignments },
  { path: '/api/v1/assignments/{code}', module: assignment },
  { path: '/api/v1/assignments/{code}/attempts', module: sittings },
  { path: '/api/v1/assignments/{code}/progress', module: progress },
  { path: '/api/v1/classes', module: classes },
  { path: '/api/v1/classes/join', module: joining },
  { path: '/api/v1/classes/{id}', module: oneClass },
  { path: '/api/v1/classes/{id}/members', module: members },
  { path: '/api/v1/classes/{id}/members/{member}', module: member },
  { path: '/api/v1/classes/{id}/teachers', module: teachers },
  { path: '/api/v1/classes/{id}/teachers/{teacher}', module: teacher },
  { path: '/api/v1/invitations', module: invitations },
  { path: '/api/v1/invitations/{id}', module: invitation },
  { path: '/api/v1/me/assignments', module: work },
]
/** Longer addresses Node refuses before anybody sees them. */
const isDirect = (route: Route, path: string): boolean => route.module === response && path.length < 4_000
/** next-auth's own, whose contract is its documentation. */
const AUTH: Route = { path: '/api/auth/{...nextauth}', module: auth }
const ELSEWHERE: Route = { path: '/api/{path}', module: anything }

/** What Next knows of the request that is being answered: next-auth asks there. */
const asked = new AsyncLocalStorage<Headers>()
jest.mock('next/headers', () => ({
  headers: async () => asked.getStore() ?? new Headers(),
  cookies: async () => ({ getAll: () => cookiesIn(asked.getStore()?.get('cookie') ?? '') }),
}))

const cookiesIn = (header: string) =>
  header.split('; ').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return { name, value: decodeURIComponent(value.join('=')) }
  })

const patternOf = (route: Route): RegExp => new RegExp(`^${route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
const isHandler = (value: unknown): value is Handler => typeof value === 'function'

function handlerOf(method: string, address: string) {
  const path = address.split('?')[0] ?? ''
  if (path.startsWith('/api/auth/'))
    return { ...handlerIn(AUTH, method), params: { nextauth: path.split('/').slice(3) } }
  const route = ROUTES.find((known) => patternOf(known).test(path)) ?? ELSEWHERE
  const params = Object.entries(patternOf(route).exec(path)?.groups ?? {})
  return {
    ...handlerIn(route, method),
    params: Object.fromEntries(params.map(([name, value]) => [name, decodeURIComponent(value)])),
  }
}

function handlerIn(route: Route, method: string) {
  const handler: unknown = Object.entries(route.module).find(([name]) => name === method)?.[1]
  if (!isHandler(handler)) throw new Error(`no ${method} ${route.path}`)
  return { route, handler }
}

const ajv = new Ajv2020({ strict: false, validateFormats: false })
const contract: Record<string, unknown> = openapi()
ajv.addSchema(contract, 'contract')

const pointer = (...parts: string[]): string =>
  `contract#/${parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`

/** Throws unless the document knows this answer and the answer fits it. */
function holdToContract(path: string, method: string, status: number, type: string, body: unknown): void {
  const place = ['paths', path, method.toLowerCase(), 'responses', String(status)]
  if (status === 204 || status === 304 || path === ELSEWHERE.path || path === AUTH.path) return
  // A file has no shape that JSON Schema could tell.
  if (!type.includes('json')) return
  const validate = ajv.getSchema(pointer(...place, 'content', type, 'schema'))
  if (!validate) throw new Error(`the contract has no ${status} (${type}) of ${method} ${path}`)
  if (!validate(body)) throw new Error(`${method} ${path} ${status}: ${ajv.errorsText(validate.errors)}`)
}

export interface Options {
  readonly body?: unknown
  readonly raw?: string | ReadableStream | Uint8Array<ArrayBuffer>
  readonly cookie?: string | undefined
  readonly headers?: Record<string, string>
}

export interface Called {
  readonly status: number
  /** As JSON; tests read what the contract has checked. */
  // biome-ignore lint/suspicious/noExplicitAny: what is in it was held against its schema
  readonly body: any
  readonly text: string
  readonly headers: Headers
  readonly cookie: string | undefined
  readonly elapsedMs: number
}

const isJson = ({ headers }: Response): boolean => headers.get('content-type')?.includes('json') ?? false

export async function call(method: string, path: string, options: Options = {}): Promise<Called> {
  const { route, handler, params } = handlerOf(method, path)
  const body = options.raw ?? (options.body === undefined ? null : JSON.stringify(options.body))
  const headers = { host: 'localhost:3000', ...(options.cookie && { cookie: options.cookie }), ...options.headers }
  const stream = body instanceof ReadableStream ? { duplex: 'half' } : {}
  const request = new Request(`http://localhost:3000${path}`, { method, headers, body, ...stream })
  const started = performance.now()
  const response =
    (isDirect(route, path) && !('duplex' in stream) && (await throughDoor(path, { method, headers, body }))) ||
    (await asked.run(request.headers, () => handler(request, { params: Promise.resolve(params) })))
  const text = await response.text()
  const elapsedMs = performance.now() - started
  const parsed: unknown = text && isJson(response) ? JSON.parse(text) : undefined
  holdToContract(route.path, method, response.status, response.headers.get('content-type') ?? '', parsed)
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  return { status: response.status, body: parsed, text, headers: response.headers, cookie, elapsedMs }
}
