import { z } from 'zod'
import type { Pack } from '@/lib/pack/pack'
import type { Text } from '@/lib/text/text'
import type { Citation } from '../cite'
import type { Avoid, Random, Subject } from '../kind'
import type { Hidden } from '../shown'

export const OPTIONS = 4

/** Every way to ask, as it is stored. */
const WAY_NAMES = [
  'fact',
  'concerned',
  'parties',
  'without',
  'signed',
  'first',
  'rail',
  'railway',
  'road',
  'opposite',
  'sheet',
  'nearest',
  'farthest',
  'side',
] as const

export const storedChoose = z.object({
  way: z.enum(WAY_NAMES),
  /** What the way asks of, and by what: ids, or a word of its own ("first", "north"). */
  of: z.string().optional(),
  by: z.string().optional(),
  /** What each option stands for, in the order shown. */
  options: z.array(z.string()).length(OPTIONS),
  /** Index of the right one. */
  key: z
    .number()
    .int()
    .min(0)
    .max(OPTIONS - 1),
})
export type StoredChoose = z.infer<typeof storedChoose>
export type WayName = StoredChoose['way']

/** What a way drew, in ids alone: the right option, and wrong ones of the same type, the nearest first. */
export interface Choice extends Pick<StoredChoose, 'of' | 'by'> {
  readonly key: string
  readonly others: readonly string[]
}

export interface Option {
  /** What it stands for, as it is stored. */
  readonly ref: string
  readonly label: Text
  readonly detail?: Text
  /** The thing of the pack it stands for. */
  readonly thing?: string
  /** Said of it in the reveal: its date, its distance. */
  readonly value?: Text
}

/** A choice with what the pack says of it. */
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
  readonly way: Pick<StoredChoose, 'way' | 'of' | 'by'>
  /** As shown; one of them is `key`. */
  readonly options: readonly Option[]
}

/** A way to ask. */
export interface Way {
  /** Undefined: the pack has nothing for it, or nothing left. */
  draw(pack: Pack, random: Random, avoid: Avoid): Choice | undefined
  /** The question from its ids: for one that was just drawn, and for one that was stored. */
  compose(pack: Pack, choice: Choice): Draft
}
