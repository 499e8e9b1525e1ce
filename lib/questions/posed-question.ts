import { type ZodObject, type ZodType, z } from 'zod'
import type { Pack } from '@/lib/pack/pack'
import type { Explanation } from './explanation'
import { Graded, type GradedResponse } from './graded-response'
import type { Avoid, QuestionKind, Random, Subject } from './kind'
import { type RefusedResponse, refusedResponse } from './refused-response'
import type { Tally } from './tally'

/** An item as a quiz stores it. It is the answer key: it never leaves the server before the quiz ends. */
export interface StoredItem {
  readonly kind: string
  readonly item: unknown
}

/** A question at a position of a quiz: what may be shown of it, and how a response is graded. The item stays inside. */
export interface PosedQuestion<K extends string, Shown, Response> {
  readonly position: number
  readonly kind: K
  readonly about: readonly Subject[]
  readonly stored: StoredItem
  /** What it tells besides, once it is answered. */
  readonly gives: readonly Subject[]
  /** The question on the wire, but for its language. */
  readonly shown: { readonly position: number; readonly kind: K } & Shown
  readonly key: Response
  grade(response: unknown): GradedResponse<Response> | RefusedResponse
  /** A response as it is stored, without grading it; undefined: it is not one of this question's. */
  read(response: unknown): Response | undefined
  /** For those who gave no answer, once the question is closed. */
  explain(): Explanation
  /** How a class answered; what is not of the kind's shape does not count. */
  tally(responses: readonly unknown[]): Tally
  /** The response of somebody who knows nothing: what chance earns is measured with it. */
  guess(random: Random): Response
  /** What a blind guess earns on average, unless grading corrects for it already. */
  readonly blindCredit: number
}

/** An item drawn but not yet asked. */
export interface Candidate<Question> {
  readonly about: readonly Subject[]
  /** Worked out for the one that is asked. */
  gives(): readonly Subject[]
  at(position: number): Question
}

/** Makes the questions of one kind; the type of its items is known in here only. */
export interface QuestionFactory<K extends string, Item, Stored, Shown, Response, Wire extends ZodObject> {
  readonly implementation: QuestionKind<Item, Stored, Shown, Response, Wire>
  /** A question of the kind on the wire. */
  readonly wire: WireOf<K, Wire>
  draw(pack: Pack, random: Random, avoid?: Avoid): Candidate<PosedQuestion<K, Shown, Response>> | undefined
  /** A question that was drawn before, from its stored item and the edition it was drawn from. Throws if they do not fit. */
  restore(pack: Pack, position: number, item: unknown): PosedQuestion<K, Shown, Response>
}

const wireOf = <K extends string, Wire extends ZodObject>(kind: K, shown: Wire) =>
  z.object({ position: z.number().int().min(0), kind: z.literal(kind) }).extend<Wire['shape']>(shown.shape)

type WireOf<K extends string, Wire extends ZodObject> = ReturnType<typeof wireOf<K, Wire>>

/** Closes over an implementation, so that kinds with different items stand in one map without a cast. */
export function questionFactory<K extends string, Item, Stored, Shown, Response, Wire extends ZodObject>(
  kind: K,
  of: QuestionKind<Item, Stored, Shown, Response, Wire>,
): QuestionFactory<K, Item, Stored, Shown, Response, Wire> {
  return {
    implementation: of,
    wire: wireOf<K, Wire>(kind, of.shown),
    restore: (pack, position, item) => new Question(of, of.restore(pack, of.stored.parse(item)), kind, position),
    draw(pack, random, avoid) {
      const item = of.generate(pack, random, avoid)
      if (item === undefined) return undefined
      return {
        about: of.about(item),
        gives: () => of.gives(item),
        at: (position) => new Question(of, item, kind, position),
      }
    },
  }
}

/** A class, as thousands are held: an object written out with its getters weighs ten times as much. */
class Question<K extends string, Item, Stored, Shown, Response> implements PosedQuestion<K, Shown, Response> {
  readonly #of: QuestionKind<Item, Stored, Shown, Response>
  readonly #item: Item
  readonly about: readonly Subject[]
  /** Made when asked for: of ten questions built one is shown. */
  #shown: PosedQuestion<K, Shown, Response>['shown'] | undefined
  #schema: ZodType<Response> | undefined
  #key: Response | undefined
  /** Responses that were read here: a class's are counted as they are, with what was worked out for them. */
  readonly #read = new WeakSet<object>()

  constructor(
    of: QuestionKind<Item, Stored, Shown, Response>,
    item: Item,
    readonly kind: K,
    readonly position: number,
  ) {
    this.#of = of
    this.#item = item
    this.about = of.about(item)
  }

  get stored(): StoredItem {
    return { kind: this.kind, item: this.#of.store(this.#item) }
  }

  get shown(): PosedQuestion<K, Shown, Response>['shown'] {
    this.#shown ??= { position: this.position, kind: this.kind, ...this.#of.present(this.#item) }
    return this.#shown
  }

  get gives(): readonly Subject[] {
    return this.#of.gives(this.#item)
  }

  get key(): Response {
    this.#key ??= this.#of.key(this.#item)
    return this.#key
  }

  grade(response: unknown): GradedResponse<Response> | RefusedResponse {
    const given = this.#responses.safeParse(response)
    if (!given.success) return refusedResponse(given.error)
    if (isObject(given.data)) this.#read.add(given.data)
    return new Graded(this.#of, this.#item, given.data, this.key)
  }

  explain(): Explanation {
    return this.#of.explain(this.#item)
  }

  tally(responses: readonly unknown[]): Tally {
    return this.#of.tally(
      this.#item,
      responses.flatMap((given) => this.read(given) ?? []),
    )
  }

  get blindCredit(): number {
    return this.#of.blindCredit?.(this.#item) ?? 0
  }

  guess(random: Random): Response {
    return this.#of.guess(this.#of.present(this.#item), random)
  }

  get #responses(): ZodType<Response> {
    this.#schema ??= this.#of.response(this.#item)
    return this.#schema
  }

  #isRead(given: unknown): given is Response {
    return isObject(given) && this.#read.has(given)
  }

  read(given: unknown): Response | undefined {
    return this.#isRead(given) ? given : this.#responses.safeParse(given).data
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
