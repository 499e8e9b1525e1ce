import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import type { Text } from '@/lib/text/text'
import type { Citation } from '../cite'
import type { OverlayFeature } from '../explanation'
import type { Avoid, Random, Subject } from '../kind'

export type Unit = NonNullable<Things['fact']['estimate']>['unit']

/** A number of the pack that can be asked. */
export interface Quantity {
  readonly prompt: Text
  readonly title: Text
  readonly unit: Unit
  readonly value: number
  /** Beyond these no answer makes sense: a length below 0, a year to come. */
  readonly least: number
  readonly most: number
  /** Full credit within this of the value. */
  readonly tolerance: number
  readonly about: readonly Subject[]
  /** Given away besides: what the drawn things tell is known. */
  readonly gives?: readonly Subject[]
  readonly text: readonly Text[]
  readonly sources: readonly Citation[]
  /** Ids of things to draw. */
  readonly shows: readonly string[]
  /** Drawn besides. */
  readonly features?: () => readonly OverlayFeature[]
}

/** What may be answered: `min` to `max`, the slider in steps. */
export interface Range {
  readonly min: number
  readonly max: number
  readonly step: number
}

export interface EstimateItem extends Quantity {
  readonly pack: Pack
  readonly range: Range
}

/** A way to ask; undefined: the pack has nothing for it, or nothing left. */
export type Generator = (pack: Pack, random: Random, avoid: Avoid) => Quantity | undefined
