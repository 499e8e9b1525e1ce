import 'server-only'
import type { z } from 'zod'
import { done, type FieldError, type Outcome, refuse } from './refusals'

const BODY_BYTES_AT_MOST = 65_536

/** What routes may ask of a request, whichever door it came in by (direct.ts). */
export type Asked = Pick<Request, 'method' | 'url' | 'headers' | 'body' | 'arrayBuffer' | 'signal'>

/**
 * Whether a page of another site made the browser send this. Browsers say where a request comes from; what says nothing
 * is no browser, and has no cookie that a stranger's page could borrow.
 */
export function isCrossOrigin(request: Asked): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.get('origin')
  if (!origin) return false
  const own = [request.headers.get('host'), request.headers.get('x-forwarded-host')]
  return !own.some((host) => host && (origin === `http://${host}` || origin === `https://${host}`))
}

/** At most 64 kB. Node holds a sender to the length it names; without one, what comes is counted. */
export async function bytesOf(request: Asked): Promise<Uint8Array | undefined> {
  const length = request.headers.get('content-length')
  if (!length) return counted(request)
  return Number(length) > BODY_BYTES_AT_MOST ? undefined : new Uint8Array(await request.arrayBuffer())
}

async function counted(request: Asked): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > BODY_BYTES_AT_MOST) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const decoder = new TextDecoder('utf-8', { fatal: true })

async function jsonOf(request: Asked): Promise<Outcome<unknown>> {
  const bytes = await bytesOf(request)
  if (!bytes) return refuse('too-large')
  try {
    return done(JSON.parse(decoder.decode(bytes)))
  } catch {
    return refuse('bad-json')
  }
}

export const fieldErrors = (error: z.ZodError): FieldError[] =>
  error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))

/** The body of a request that writes: from this site, small, JSON, and of the schema's shape. */
export async function bodyOf<S extends z.ZodType>(request: Asked, schema: S): Promise<Outcome<z.infer<S>>> {
  const json = await jsonOf(request)
  if (!json.ok) return json
  const parsed = schema.safeParse(json.value)
  return parsed.success ? done(parsed.data) : refuse('invalid-request', fieldErrors(parsed.error))
}

/** What an address asks for after its question mark; of a name that is there twice the last one. */
export function queryOf<S extends z.ZodType>(request: Request, schema: S): Outcome<z.infer<S>> {
  const parsed = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  return parsed.success ? done(parsed.data) : refuse('invalid-request', fieldErrors(parsed.error))
}

/** Any UUID in its usual writing; everything else is an unknown id. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
export const isId = (text: string): boolean => UUID.test(text)

const POSITION = /^(0|[1-9]\d{0,8})$/
/** A question's place in the quiz, as written in an address; undefined: there can be no such question. */
export const positionOf = (text: string): number | undefined => (POSITION.test(text) ? Number(text) : undefined)

/** The launcher's server sets the header from the socket, or leaves a trusted proxy's. */
export const addressOf = (headers: Headers): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
