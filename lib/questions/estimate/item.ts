import { z } from 'zod'
import type { Pack } from '@/lib/pack/pack'
import { id } from '@/lib/pack/schema'
import type { Things } from '@/lib/pack/things'
import type { Text } from '@/lib/text/text'
import type { Citation } from '../cite'
import type { OverlayFeature } from '../explanation'
import type { Avoid, Random, Subject } from '../kind'

export type Unit = NonNullable<Things['fact']['estimate']>['unit']

/** What may be answered: `min` to `max`, the slider in steps. */
const range = z.object({ min: z.number(), max: z.number(), step: z.number() })
export type Range = Readonly<z.infer<typeof range>>

/** Which number of the pack: of a fact, a statistic, an event, between two places, of a height. */
const numberRef = z.object({
  way: z.enum(['fact', 'statistic', 'year', 'distance', 'elevation']),
  of: id,
  /** `distance`: the other place. */
  to: id.optional(),
})
export type NumberRef = Readonly<z.infer<typeof numberRef>>

export const storedEstimate = numberRef.extend({ range })
export type StoredEstimate = z.infer<typeof storedEstimate>

/** A number of the pack that can be asked. */
export interface Quantity {
  readonly ref: NumberRef
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

export interface EstimateItem extends Quantity {
  readonly pack: Pack
  readonly range: Range
}

/** A way to ask. */
export interface Generator {
  /** Undefined: the pack has nothing for it, or nothing left. */
  draw(pack: Pack, random: Random, avoid: Avoid): Quantity | undefined
  /** The number that was drawn before, by its ids. */
  restore(pack: Pack, ref: NumberRef): Quantity
}
