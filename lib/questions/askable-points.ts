import { askablePlace } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import { type Location, pointOf } from '@/lib/pack/place'
import type { Thing, ThingType } from '@/lib/pack/things'
import type { Text } from '@/lib/text/text'
import type { Citation } from './cite'
import { memoizePerPack } from './memoize-per-pack'

/** A thing whose point may be asked, with its name on a card. */
export interface Spot extends Location {
  readonly id: string
  readonly type: ThingType
  readonly label: Text
  readonly detail?: Text
  readonly sources: readonly Citation[]
}

type PointThing = Extract<Thing, { type: 'settlement' | 'crossing' | 'water' | 'tripoint' | 'relief' }>

export const SPOT_TYPES = ['settlement', 'crossing', 'lake', 'tripoint', 'relief'] as const
export type SpotType = (typeof SPOT_TYPES)[number]

export const spotsOf: (pack: Pack) => Readonly<Record<SpotType, readonly Spot[]>> = memoizePerPack((pack) => ({
  settlement: pack.settlements.flatMap((value) => spot({ type: 'settlement', value })),
  crossing: pack.crossings.flatMap((value) => spot({ type: 'crossing', value })),
  lake: pack.waters.filter(({ kind }) => kind === 'lake').flatMap((value) => spot({ type: 'water', value })),
  tripoint: pack.tripoints.flatMap((value) => spot({ type: 'tripoint', value })),
  relief: pack.relief.filter(({ kind }) => kind === 'peak').flatMap((value) => spot({ type: 'relief', value })),
}))

const spot = (thing: PointThing): Spot[] => {
  const place = askablePlace(thing)
  return place ? [spotAt(thing, place)] : []
}

function spotAt(thing: PointThing, place: Location): Spot {
  const { id, names, sources } = thing.value
  const detail = thing.type === 'settlement' ? thing.value.clarify : undefined
  return { ...place, id, type: thing.type, label: names, sources, ...(detail && { detail }) }
}

const isPointThing = (thing: Thing | undefined): thing is PointThing =>
  thing !== undefined && ['settlement', 'crossing', 'water', 'tripoint', 'relief'].includes(thing.type)

/** The spot of a thing that was asked, whatever today's rules say of asking it. */
export function spotOf(pack: Pack, id: string): Spot {
  const thing = lookup(pack).byId.get(id)
  const place = thing && pointOf(thing)
  if (!isPointThing(thing) || !place) throw new Error(`the pack ${pack.slug} has no place ${id}`)
  return spotAt(thing, place)
}
