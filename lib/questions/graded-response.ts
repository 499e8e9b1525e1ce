import type { Explanation } from './explanation'
import type { QuestionKind, Verdict } from './kind'
import { pointsFor } from './points'

/** A response with its grade, and what explains it. */
export interface GradedResponse<Response> {
  readonly ok: true
  readonly response: Response
  readonly credit: number
  readonly points: number
  readonly verdict: Verdict
  readonly key: Response
  readonly explanation: Explanation
}

type Grader<Item, Response> = Pick<QuestionKind<Item, unknown, unknown, Response>, 'grade' | 'explain'>

/** A class, as a whole class's responses are held until the next question: object literals with getters weigh ten times as much. */
export class Graded<Item, Response> implements GradedResponse<Response> {
  readonly #of: Grader<Item, Response>
  readonly #item: Item
  readonly ok = true
  readonly verdict: Verdict

  constructor(
    of: Grader<Item, Response>,
    item: Item,
    readonly response: Response,
    readonly key: Response,
  ) {
    this.#of = of
    this.#item = item
    this.verdict = of.grade(item, response)
  }

  get credit(): number {
    return this.verdict.credit
  }

  get points(): number {
    return pointsFor(this.credit)
  }

  /** Made when asked for and not kept: it is read once, and a class's marks are held until the next question. */
  get explanation(): Explanation {
    return this.#of.explain(this.#item, this.response)
  }
}
