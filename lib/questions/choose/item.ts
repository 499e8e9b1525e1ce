import type { Pack } from '@/lib/pack/pack'
import type { Text } from '@/lib/text/text'
import type { Citation } from '../cite'
import type { Avoid, Random, Subject } from '../kind'
import type { Hidden } from '../shown'

export const OPTIONS = 4

export interface Option {
  readonly label: Text
  readonly detail?: Text
  /** The thing of the pack it stands for. */
  readonly thing?: string
  /** Said of it in the reveal: its date, its distance. */
  readonly value?: Text
}

/** What a generator finds: a question with its answer, and wrong answers of the same type, the nearest first. */
export interface Draft {
  readonly prompt: Text
  readonly title: Text
  readonly hide?: readonly Hidden[]
  readonly key: Option
  readonly distractors: readonly Option[]
  readonly about: readonly Subject[]
  /** Given away besides, in words: what the options and the drawn things tell is known. */
  readonly gives?: readonly Subject[]
  /** Told after the answer; what the pack tells of the key itself follows on its own. */
  readonly text?: readonly Text[]
  readonly sources: readonly Citation[]
  /** Ids of things to draw besides the key. */
  readonly shows: readonly string[]
}

export interface ChooseItem extends Draft {
  readonly pack: Pack
  /** As shown; one of them is `key`. */
  readonly options: readonly Option[]
}

/** A way to ask; undefined: the pack has nothing for it, or nothing left. */
export type Generator = (pack: Pack, random: Random, avoid: Avoid) => Draft | undefined
