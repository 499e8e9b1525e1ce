import 'server-only'
import type { CallerKind } from './caller'
import type { Endpoint } from './endpoint'
import type { Refusal } from './refusals'

/** What follows from whom an endpoint is for. */
const OF_CALLER: Readonly<Record<CallerKind, readonly Refusal[]>> = {
  public: [],
  anyone: [],
  player: ['not-found'],
  user: ['signed-out'],
  teacher: ['signed-out', 'not-a-teacher'],
  host: ['not-found'],
  owner: ['not-found'],
}

/** Everything an endpoint may refuse: what it declares, and what follows from the rest of its declaration. */
export function possibleRefusals({
  method,
  caller,
  params,
  query,
  body,
  rateLimit,
  refusals = [],
}: Endpoint): Refusal[] {
  const all: Refusal[] = [
    ...(method === 'GET' ? [] : (['cross-origin'] as const)),
    ...(body ? (['bad-json', 'too-large', 'invalid-request'] as const) : []),
    ...(query ? (['invalid-request'] as const) : []),
    ...(params ? (['not-found'] as const) : []),
    ...(rateLimit ? (['too-many'] as const) : []),
    ...OF_CALLER[caller],
    ...refusals,
    'internal',
    'unavailable',
  ]
  return [...new Set(all)]
}
