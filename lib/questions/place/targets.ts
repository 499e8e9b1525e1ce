import { diagonalKm, expand, isWithin } from '@/lib/geo/bounds'
import type { Bounds } from '@/lib/geo/point'
import { askablePlace, isUnambiguous } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import { pointOf } from '@/lib/pack/place'
import type { Thing } from '@/lib/pack/things'
import { groupBy } from '@/lib/questions/group-by'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import type { Subject } from '../kind'
import { PLACED, type PlacedType, type Target } from './item'

/** What a pack has for a pin, by type: found once per pack. */
export type Targets = { readonly [T in PlacedType]: readonly Target[] }

export const targetsOf: (pack: Pack) => Targets = memoizePerPack(findTargets)

function findTargets(pack: Pack): Targets {
  const frame = { box: expand(pack.extent, 0.05), reachKm: reachKm(pack) }
  const found = (things: readonly Target['thing'][]) => things.flatMap((thing) => askableTarget(pack, thing, frame))
  return {
    crossing: found(pack.crossings.map((value) => ({ type: 'crossing', value }))),
    settlement: found(pack.settlements.map((value) => ({ type: 'settlement', value }))),
    water: found(pack.waters.map((value) => ({ type: 'water', value }))),
    tripoint: found(pack.tripoints.map((value) => ({ type: 'tripoint', value }))),
    event: found(pack.events.map((value) => ({ type: 'event', value }))),
    relief: found(pack.relief.map((value) => ({ type: 'relief', value }))),
  }
}

/** What a pin can be put on: the extent and a little more, for the icon of a place at its edge. */
interface Frame {
  readonly box: Bounds
  readonly reachKm: number
}

/** A point is asked if it is on the map of the pack and known well enough, by a name that means one place. */
function askableTarget(pack: Pack, thing: Target['thing'], frame: Frame): Target[] {
  const point = askablePlace(thing)
  if (!point || point.uncertaintyKm > frame.reachKm || !isWithin(point.at, frame.box)) return []
  if (thing.type === 'settlement' && !isUnambiguous(thing.value, pack)) return []
  if (thing.type === 'relief' && thing.value.kind !== 'peak' && thing.value.kind !== 'pass') return []
  return [{ ...point, thing }]
}

const isPlaced = (thing: Thing | undefined): thing is Target['thing'] => PLACED.some((type) => type === thing?.type)

/** The target of a thing that was asked for, whatever today's rules say of asking it. */
export function targetOf(pack: Pack, id: string): Target {
  const thing = lookup(pack).byId.get(id)
  const point = thing && pointOf(thing)
  if (!isPlaced(thing) || !point) throw new Error(`the pack ${pack.slug} has no place ${id}`)
  return { ...point, thing }
}

/** Over how many kilometres credit falls to 1/e: a tenth of the extent's diagonal. */
export function reachKm(pack: Pack): number {
  return diagonalKm(pack.extent) / 10
}

/** Within this, a pin is right; a lake's shore is known better than the point that stands for it. */
export function radiusKm(pack: Pack, { thing, uncertaintyKm }: Target): number {
  return pack.lakes[thing.value.id] ? pack.placeRadiusKm : Math.max(pack.placeRadiusKm, uncertaintyKm)
}

/** Degrees: places so near are seen together on the map that shows one of them. */
const CELL_DEGREES = 0.1
/** Where places lie thicker, their points are not told apart on that map. */
const MOST_POINTS_PER_CELL = 12

/** The points that become known when one near them is shown. */
export function pointsNear(pack: Pack, [lon, lat]: Target['at']): Subject[] {
  const [x, y] = [Math.floor(lon / CELL_DEGREES), Math.floor(lat / CELL_DEGREES)]
  const cells = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => cellName(x + dx, y + dy)))
  return cells
    .flatMap((cell) => gridOf(pack).get(cell)?.slice(0, MOST_POINTS_PER_CELL) ?? [])
    .map(({ thing }) => ({ id: thing.value.id, aspect: 'point' }))
}

const gridOf = memoizePerPack((pack) =>
  groupBy(Object.values(targetsOf(pack)).flat(), ({ at: [lon, lat] }) =>
    cellName(Math.floor(lon / CELL_DEGREES), Math.floor(lat / CELL_DEGREES)),
  ),
)

function cellName(x: number, y: number): string {
  return `${x} ${y}`
}

/** The types a pack has targets of. */
export function typesOf(pack: Pack): PlacedType[] {
  const targets = targetsOf(pack)
  return PLACED.filter((type) => targets[type].length > 0)
}
