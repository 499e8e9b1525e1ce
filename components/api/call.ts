import type { AnswerTo, Api, BodyOf } from '@/lib/contract/api'
import type { Result } from './problem'
import { type Method, playRequest } from './request'

type Endpoint = keyof Api

/** What stands for the `{name}` segments of an endpoint's path. */
type Segments = Readonly<Record<string, string | number>>

const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** The address of an endpoint: its path with the segments filled in. */
export const addressOf = (path: string, segments: Segments): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(segments[name] ?? ''))

/**
 * Calls an endpoint of a game by its method and path, as it is declared: what it takes and answers is checked by the
 * compiler against the server's own declaration.
 */
export function call<E extends Endpoint>(
  endpoint: E,
  segments: Segments = {},
  body?: BodyOf<E>,
): Promise<Result<AnswerTo<E>>> {
  const [name, path = ''] = endpoint.split(' ')
  const method = METHODS.find((one) => one === name) ?? 'GET'
  return playRequest(method, addressOf(path, segments), body)
}
