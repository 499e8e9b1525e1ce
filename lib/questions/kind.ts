import type { z } from 'zod'
import type { Pack } from '@/lib/pack/pack'
import type { Localized, Text } from '@/lib/text/text'
import type { Explanation } from './explanation'
import type { Tally } from './tally'

/** Uniform random numbers from one seeded stream: the only source of chance in the core. */
export interface Random {
  /** An integer in [0, below). */
  below(below: number): number
  /** A number in [0, 1). */
  unit(): number
}

/** A pack id that an item is about: for review, statistics and "never ask one fact twice". */
export interface Subject {
  readonly id: string
  /** Which property of it: date, point, party, road … */
  readonly aspect: string
}

/** Whether this quiz has asked or given away a subject. A kind may use it to draw another item; the quiz checks anyway. */
export type Avoid = (subject: Subject) => boolean

/** What grading found. `credit` is in [0, 1]; the rest is what the sheet says large. */
export interface Verdict {
  readonly credit: number
  /** The measured thing: "55 km", "9 of 10". */
  readonly measure: Text
  /** Its meaning: "away", "pairs right". */
  readonly meaning: Text
  /** One more line: "full points within 5 km", "2 and 3 were swapped". */
  readonly note?: Text
}

/** A family of questions. `Shown` is what a student may see, `Wire` its schema once it is in the reader's language. */
export interface QuestionKind<Item, Stored, Shown, Response, Wire extends z.ZodObject = z.ZodObject> {
  /** Undefined: this pack is too thin for the kind. */
  generate(pack: Pack, random: Random, avoid?: Avoid): Item | undefined
  /**
   * What a quiz stores of an item: ids of the pack and what chance decided, some hundred bytes, no text. Stored items are
   * kept for ever: a change of this shape upgrades the older one in the schema.
   */
  readonly stored: z.ZodType<Stored>
  store(item: Item): Stored
  /** The item that was stored, with what its own edition of the pack says of those ids. */
  restore(pack: Pack, stored: Stored): Item
  /** What it asks. */
  about(item: Item): readonly Subject[]
  /** What its prompt, labels and explanation give away besides: never asked later in the same quiz. */
  gives(item: Item): readonly Subject[]
  /** What a student may see. */
  present(item: Item): Shown
  /** What `present` gives, in the reader's language. */
  readonly shown: Wire & z.ZodType<Localized<Shown>>
  /** What any response of the kind looks like: for the API's document and the types of screens. */
  readonly responseShape: z.ZodType<Response>
  /** The only way in for untrusted input: shape, finite numbers, ids of this item, nothing twice, nothing missing. */
  response(item: Item): z.ZodType<Response>
  /** Earns full credit. */
  key(item: Item): Response
  grade(item: Item, response: Response): Verdict
  explain(item: Item, response?: Response): Explanation
  /** How a class answered. The order of the responses changes nothing. */
  tally(item: Item, responses: readonly Response[]): Tally
  /** A blind guess: the response of a player who sees the question and knows nothing. */
  guess(shown: Shown, random: Random): Response
  /** What such a guess earns on average, if grading does not correct for it. Absent: 0. */
  blindCredit?(item: Item): number
}
