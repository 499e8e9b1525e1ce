import type { ZodError, ZodType } from 'zod'
import type { Pack } from '@/lib/pack/pack'
import type { Explanation } from './explanation'
import type { Avoid, QuestionKind, Random, Subject, Verdict } from './kind'
import { pointsFor } from './points'
import type { Tally } from './tally'

/** What is wrong with a response, and where in it. */
export interface Issue {
  readonly path: string
  readonly message: string
}

export interface Marked<Response> {
  readonly ok: true
  readonly response: Response
  readonly credit: number
  readonly points: number
  readonly verdict: Verdict
  readonly key: Response
  readonly explanation: Explanation
}

export interface Refused {
  readonly ok: false
  readonly issues: readonly Issue[]
}

/** A question put at a position of a quiz: what may be shown of it, and its judge. The item stays inside. */
export interface Asked<K extends string, Shown, Response> {
  readonly position: number
  readonly kind: K
  readonly about: readonly Subject[]
  /** What it tells besides, once it is answered. */
  readonly gives: readonly Subject[]
  /** The question on the wire, but for its language. */
  readonly shown: { readonly position: number; readonly kind: K } & Shown
  readonly key: Response
  mark(response: unknown): Marked<Response> | Refused
  /** For those who gave no answer, once the question is closed. */
  explain(): Explanation
  /** How a class answered; what is not of the kind's shape does not count. */
  tally(responses: readonly unknown[]): Tally
  /** The response of somebody who knows nothing: what chance earns is measured with it. */
  guess(random: Random): Response
}

/** An item drawn but not yet asked. */
export interface Candidate<Question> {
  readonly about: readonly Subject[]
  /** Worked out for the one that is asked. */
  gives(): readonly Subject[]
  at(position: number): Question
}

/** A kind whose item type nobody needs to know. */
export interface Asker<Question> {
  draw(pack: Pack, random: Random, avoid?: Avoid): Candidate<Question> | undefined
}

/** Closes over an implementation, so that kinds with different items stand in one map without a cast. */
export function asker<K extends string, Item, Shown, Response>(
  kind: K,
  of: QuestionKind<Item, Shown, Response>,
): Asker<Asked<K, Shown, Response>> {
  return {
    draw(pack, random, avoid) {
      const item = of.generate(pack, random, avoid)
      if (item === undefined) return undefined
      return { about: of.about(item), gives: () => of.gives(item), at: (position) => ask(kind, of, item, position) }
    },
  }
}

function ask<K extends string, Item, Shown, Response>(
  kind: K,
  of: QuestionKind<Item, Shown, Response>,
  item: Item,
  position: number,
): Asked<K, Shown, Response> {
  const shown = once(() => ({ position, kind, ...of.present(item) }))
  const schema = once(() => of.response(item))
  const key = once(() => of.key(item))
  /** Responses that were read here: a class's are counted as they are, with what was worked out for them. */
  const read = new WeakMap<object, Response>()
  return {
    position,
    kind,
    about: of.about(item),
    get shown() {
      return shown()
    },
    get gives() {
      return of.gives(item)
    },
    get key() {
      return key()
    },
    mark(response) {
      const given = schema().safeParse(response)
      if (!given.success) return refused(given.error)
      if (isObject(given.data)) read.set(given.data, given.data)
      return mark(of, item, given.data, key())
    },
    explain: () => of.explain(item),
    tally: (responses) => of.tally(item, parsed(schema(), read, responses)),
    guess: (random) => of.guess(of.present(item), random),
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function parsed<Response>(
  schema: ZodType<Response>,
  read: WeakMap<object, Response>,
  responses: readonly unknown[],
): Response[] {
  return responses.flatMap((given) => {
    const known = isObject(given) ? read.get(given) : undefined
    if (known !== undefined) return [known]
    const found = schema.safeParse(given)
    return found.success ? [found.data] : []
  })
}

const refused = ({ issues }: ZodError): Refused => ({
  ok: false,
  issues: issues.map(({ path, message }) => ({ path: path.join('.'), message })),
})

function mark<Item, Shown, Response>(
  of: QuestionKind<Item, Shown, Response>,
  item: Item,
  response: Response,
  key: Response,
): Marked<Response> {
  const verdict = of.grade(item, response)
  return {
    ok: true,
    response,
    credit: verdict.credit,
    points: pointsFor(verdict.credit),
    verdict,
    key,
    /** Made when asked for and not kept: it is read once, and a class's marks are held until the next question. */
    get explanation() {
      return of.explain(item, response)
    },
  }
}

/** Of ten questions built one is shown, of a thousand marks few are read: the rest is not worth making. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
