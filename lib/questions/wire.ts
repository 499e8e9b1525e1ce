import { z } from 'zod'
import { KINDS, REGISTRY } from './registry'

/** What goes over the wire of questions and responses, put together from what each kind says of its own. */

function atLeastOne<T>([first, ...rest]: readonly T[]): [T, ...T[]] {
  if (first === undefined) throw new Error('there are no kinds of questions')
  return [first, ...rest]
}

export const question = z.discriminatedUnion('kind', atLeastOne(KINDS.map((kind) => REGISTRY[kind].wire)))

/** Strict shapes: what fits one kind is never cut down to what another knows. */
export const response = z.union(atLeastOne(KINDS.map((kind) => REGISTRY[kind].implementation.responseShape)))
