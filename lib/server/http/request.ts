import 'server-only'
import type { z } from 'zod'
import { networkOf } from './client-network'
import { done, type FieldError, type Outcome, refuse } from './refusals'

export const BODY_BYTES_AT_MOST = 65_536

/** Header fields by their names in lower case; `Headers` are such. */
export interface RequestHeaders {
  get(name: string): string | null
}

/** A request, whichever way it came in. */
export interface HttpRequest {
  readonly method: string
  /** As it was sent: nothing in it is decoded. */
  readonly path: string
  /** What stands after the question mark. */
  readonly search: string
  readonly headers: RequestHeaders
  /** Undefined: larger than is taken, 64 kB unless said here. Rejects with `ClientGone` if the client leaves before it has sent all. */
  readBody(bytesAtMost?: number): Promise<Uint8Array | undefined>
}

/** The client has left before its request was read: there is nobody to answer. */
export class ClientGone extends Error {
  constructor() {
    super('the client has left')
  }
}

/**
 * Whether a page of another site made the browser send this. Browsers say where a request comes from; what says nothing
 * is no browser, and has no cookie that a stranger's page could borrow.
 */
export function isCrossOrigin(headers: RequestHeaders): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('origin')
  if (!origin) return false
  const own = [headers.get('host'), headers.get('x-forwarded-host')]
  return !own.some((host) => host && (origin === `http://${host}` || origin === `https://${host}`))
}

const decoder = new TextDecoder('utf-8', { fatal: true })

async function readJson(request: HttpRequest, bytesAtMost?: number): Promise<Outcome<unknown>> {
  const bytes = await request.readBody(bytesAtMost)
  if (!bytes) return refuse('too-large')
  try {
    return done(JSON.parse(decoder.decode(bytes)))
  } catch {
    return refuse('bad-json')
  }
}

export const fieldErrors = (error: z.ZodError): FieldError[] =>
  error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))

/** The body of a request: small, JSON, and of the schema's shape. */
export async function parseBody(
  request: HttpRequest,
  schema: z.ZodType,
  bytesAtMost?: number,
): Promise<Outcome<unknown>> {
  const json = await readJson(request, bytesAtMost)
  if (!json.ok) return json
  const parsed = schema.safeParse(json.value)
  return parsed.success ? done(parsed.data) : refuse('invalid-request', fieldErrors(parsed.error))
}

/** What an address asks for after its question mark; of a name that is there twice the last one. */
export function parseQuery(search: string, schema: z.ZodType): Outcome<unknown> {
  const parsed = schema.safeParse(Object.fromEntries(new URLSearchParams(search)))
  return parsed.success ? done(parsed.data) : refuse('invalid-request', fieldErrors(parsed.error))
}

/** Any UUID in its usual writing; everything else is an unknown id. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
export const isId = (text: string): boolean => UUID.test(text)

/** As whole numbers are written: neither `01` nor `1e3`. */
export const POSITION = /^(0|[1-9]\d{0,8})$/

/**
 * The network that a request comes from, for limits. The web server sets the header from the socket, or leaves a trusted
 * proxy's (scripts/serve.mjs).
 */
export const addressOf = (headers: RequestHeaders): string =>
  networkOf(headers.get('x-forwarded-for')?.split(',').at(-1) ?? '') || 'unknown'
