import 'server-only'
import type { z } from 'zod'
import type { Locale } from '@/lib/text/locale'
import type { CallerFor, CallerKind } from './caller'
import type { Refusal, Refused } from './refusals'
import type { Events } from './sse'

/**
 * An endpoint is declared once, in its feature's `api.ts`. From the declaration come its route, its rights, its place in
 * the OpenAPI document, the contract that tests hold its answers to, and the types of the client.
 */

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What an endpoint answers with if it is no JSON: a file, or a stream of named events. */
export interface FileAnswer {
  readonly file: string
}
export interface StreamAnswer {
  readonly events: Readonly<Record<string, z.ZodType>>
}
export type AnswerShape = z.ZodType | FileAnswer | StreamAnswer

type ValueOf<A> = A extends z.ZodType
  ? z.output<A>
  : A extends FileAnswer
    ? string | Uint8Array
    : A extends StreamAnswer
      ? Events
      : undefined

/** What an answer has besides its value. */
export interface AnswerExtras {
  /** One of the declared statuses; the first of them if left out. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** `Set-Cookie` headers. */
  readonly cookies?: readonly string[]
  /** The value as JSON, where it was written already. */
  readonly json?: string
  /** Many callers get this very value: it is written and compressed once. */
  readonly isShared?: boolean
}

/** A value alone is an `Outcome`; this is one with extras. */
export interface Answered<T> extends AnswerExtras {
  readonly ok: true
  readonly value: T
}

export const answer = <T>(value: T, extras: AnswerExtras = {}): Answered<T> => ({ ok: true, value, ...extras })

/** What a client says of itself besides who calls. */
export interface Client {
  /** The network it comes from, for limits: `addressOf`. */
  readonly address: string
  /** Whether it came by TLS: then its cookies never travel without. */
  readonly isSecure: boolean
  readonly authorization: string | undefined
  /** What it reads: from its `Accept-Language`. */
  readonly locale: Locale
}

interface HandlerRequest<C, P, Q, B> {
  readonly caller: C
  readonly params: P
  readonly query: Q
  readonly body: B
  readonly client: Client
}

type Shape = Readonly<Record<string, z.ZodType>>
type ParamsOf<P extends Shape> = { readonly [K in keyof P]: z.output<P[K]> }
type NoParams = Record<never, never>

interface Declaration<
  M extends Method,
  Path extends string,
  C extends CallerKind,
  P extends Shape,
  Q extends z.ZodObject,
  B extends z.ZodType,
  A extends AnswerShape,
> {
  readonly method: M
  /** `{name}` is one segment. */
  readonly path: Path
  /** For readers of the OpenAPI document. */
  readonly summary: string
  readonly caller: C
  /** How the segments in braces are read; what does not fit is not found. */
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  /** The largest body that is read; 64 kB if left out. */
  readonly bodyBytesAtMost?: number
  /** Left out: there is nothing to say (204). */
  readonly answer?: A
  /** 200, or 204 without an answer, unless said here; the first is the usual one. */
  readonly status?: number | readonly [number, ...number[]]
  /** Besides those that follow from the rest of the declaration. */
  readonly refusals?: readonly Refusal[]
  /** Limits how many attempts an address begins. */
  readonly rateLimit?: 'attempts'
  /** A method on purpose: methods may be called with what the router has parsed by the schemas above. */
  handle(request: HandlerRequest<CallerFor[C], ParamsOf<P>, z.output<Q>, z.output<B>>): Promise<Handled<ValueOf<A>>>
}

export type Handled<T> = Answered<T> | Refused

/** An endpoint as the router and the document see it. */
export interface Endpoint {
  readonly method: Method
  readonly path: string
  readonly summary: string
  readonly caller: CallerKind
  readonly params?: Shape
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly bodyBytesAtMost?: number
  readonly answer?: AnswerShape
  readonly status?: number | readonly [number, ...number[]]
  readonly refusals?: readonly Refusal[]
  readonly rateLimit?: 'attempts'
  handle(request: HandlerRequest<unknown, unknown, unknown, unknown>): Promise<Handled<unknown>>
}

export const endpoint = <
  M extends Method,
  Path extends `/api/${string}`,
  C extends CallerKind,
  P extends Shape = NoParams,
  Q extends z.ZodObject = z.ZodObject,
  B extends z.ZodType = z.ZodUndefined,
  A extends AnswerShape = z.ZodUndefined,
>(
  declaration: Declaration<M, Path, C, P, Q, B, A>,
): Declaration<M, Path, C, P, Q, B, A> => declaration

/** What clients send and get, by method and path: `{ 'PUT /api/…': { body, answer } }`. */
export type TypesOf<List extends Readonly<Record<string, Endpoint>>> = {
  readonly [K in keyof List as `${List[K]['method']} ${List[K]['path']}`]: List[K] extends Declaration<
    Method,
    string,
    CallerKind,
    Shape,
    z.ZodObject,
    infer B,
    infer A
  >
    ? { readonly body: z.input<B>; readonly answer: ValueOf<A> }
    : never
}

/** The statuses of an endpoint's answers, the usual one first. */
export const statusesOf = ({ status, answer }: Pick<Endpoint, 'status' | 'answer'>): readonly [number, ...number[]] => {
  if (typeof status === 'object') return status
  return [status ?? (answer ? 200 : 204)]
}
