import choose from './choose.json'
import estimate from './estimate.json'
import match from './match.json'
import order from './order.json'
import place from './place.json'
import trace from './trace.json'

/**
 * What is said of each kind of question: by the engine (`order.prompt.cards`), and by the screens (`questions.order.name`).
 * A kind that is missing here does not compile where its name is shown.
 */
export const kinds = { order, place, match, choose, estimate, trace }

type Part = 'engine' | 'screen'

/** One part of each kind's messages, by kind. */
export function partOf<T extends { [K in keyof T]: Record<P, unknown> }, P extends Part>(
  all: T,
  part: P,
): { [K in keyof T]: T[K][P] }
export function partOf(all: Record<string, Record<Part, unknown>>, part: Part): Record<string, unknown> {
  return Object.fromEntries(Object.entries(all).map(([kind, messages]) => [kind, messages[part]]))
}
