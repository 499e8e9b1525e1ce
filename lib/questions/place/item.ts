import { z } from 'zod'
import type { Pack } from '@/lib/pack/pack'
import type { Location } from '@/lib/pack/place'
import { id } from '@/lib/pack/schema'
import type { Thing } from '@/lib/pack/things'

/** The types of things that a pin may be asked for. */
export const PLACED = ['crossing', 'settlement', 'water', 'tripoint', 'event', 'relief'] as const
export type PlacedType = (typeof PLACED)[number]

/** The thing that is asked for. */
export const storedPlace = z.object({ thing: id })
export type StoredPlace = z.infer<typeof storedPlace>

/** A thing and the point that is asked of it. */
export interface Target extends Location {
  readonly thing: Extract<Thing, { type: PlacedType }>
}

export interface PlaceItem {
  readonly pack: Pack
  readonly target: Target
}
