import { AsyncLocalStorage } from 'node:async_hooks'
import Ajv2020 from 'ajv/dist/2020'
import { authGet, authPost } from '@/lib/server/accounts/next-auth-routes'
import { serveRoute } from '@/lib/server/entry/api-route'
import { OPERATIONS, openapi } from '@/lib/server/entry/endpoints'
import { possibleRefusals } from '@/lib/server/http/possible-refusals'
import type { Refusal } from '@/lib/server/http/refusals'
import { RouteTable } from '@/lib/server/http/route-table'
import { webRoute } from '@/lib/server/http/web-route'
import { throughDoor } from './api-server'

/**
 * Calls the API as clients do, through the door of production, and holds each answer to its endpoint's declaration.
 * What no connection could send (endless bodies, long addresses) goes through the door of development, in the process;
 * next-auth's own routes are called as Next would call them.
 */

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

const table = new RouteTable(OPERATIONS.map(({ endpoint }) => endpoint))
const [getAuth, postAuth] = [webRoute(authGet), webRoute(authPost)]

const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema(openapi(), 'contract')

const pointer = (...parts: string[]): string =>
  `contract#/${parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`

interface Reply {
  readonly status: number
  readonly type: string
  readonly body: unknown
}

/** Throws unless the document knows this answer and the answer fits it. */
function holdToContract(method: string, address: string, { status, type, body }: Reply): void {
  const match = table.find(method, address.split('?')[0] ?? '')
  if (match.name !== 'found') return
  const { endpoint } = match.route
  holdToRefusals(`${method} ${endpoint.path}`, possibleRefusals(endpoint), body)
  // A file has no shape that JSON Schema could tell.
  if (status === 204 || status === 304 || !type.includes('json')) return
  const place = ['paths', endpoint.path, method.toLowerCase(), 'responses', String(status)]
  const validate = ajv.getSchema(pointer(...place, 'content', type, 'schema'))
  if (!validate) throw new Error(`the contract has no ${status} (${type}) of ${method} ${endpoint.path}`)
  if (!validate(body)) throw new Error(`${method} ${endpoint.path} ${status}: ${ajv.errorsText(validate.errors)}`)
}

/** Throws unless a refusal is one of those that the endpoint declares. */
function holdToRefusals(name: string, declared: readonly Refusal[], body: unknown): void {
  const isProblem = typeof body === 'object' && body !== null && 'code' in body && 'status' in body
  if (isProblem && !declared.some((code) => code === body.code)) throw new Error(`${name} declares no ${body.code}`)
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

/** Longer addresses are refused by Node before anybody sees them. */
const ADDRESS_LETTERS_AT_MOST = 4_000

function answerTo(method: string, path: string, headers: Record<string, string>, body: BodyInit | null) {
  if (!path.startsWith('/api/auth/') && !(body instanceof ReadableStream) && path.length < ADDRESS_LETTERS_AT_MOST)
    return throughDoor(path, { method, headers, body })
  const stream = body instanceof ReadableStream ? { duplex: 'half' } : {}
  const request = new Request(`http://localhost:3000${path}`, { method, headers, body, ...stream })
  if (!path.startsWith('/api/auth/')) return serveRoute(request)
  const params = Promise.resolve({ nextauth: path.split('?')[0]?.split('/').slice(3) ?? [] })
  return asked.run(request.headers, () => (method === 'GET' ? getAuth : postAuth)(request, { params }))
}

export async function call(method: string, path: string, options: Options = {}): Promise<Called> {
  const body = options.raw ?? (options.body === undefined ? null : JSON.stringify(options.body))
  const headers = { host: 'localhost:3000', ...(options.cookie && { cookie: options.cookie }), ...options.headers }
  const started = performance.now()
  const response = await answerTo(method, path, headers, body)
  const text = await response.text()
  const elapsedMs = performance.now() - started
  const parsed: unknown = text && isJson(response) ? JSON.parse(text) : undefined
  holdToContract(method, path, {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: parsed,
  })
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  return { status: response.status, body: parsed, text, headers: response.headers, cookie, elapsedMs }
}
