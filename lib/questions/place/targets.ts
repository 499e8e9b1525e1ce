import { diagonalKm, expand, isWithin } from '@/lib/geo/bounds'
import type { Bounds } from '@/lib/geo/point'
import { askablePlace, isUnambiguous } from '@/lib/pack/askable'
import type { Pack } from '@/lib/pack/pack'
import type { Subject } from '../kind'
import { PLACED, type PlacedType, type Target } from './item'

/** What a pack has for a pin, by type: found once per pack. */
export type Targets = { readonly [T in PlacedType]: readonly Target[] }

const known = new WeakMap<Pack, Targets>()

export function targetsOf(pack: Pack): Targets {
  const kept = known.get(pack)
  if (kept) return kept
  const made = find(pack)
  known.set(pack, made)
  return made
}

function find(pack: Pack): Targets {
  const frame = { box: expand(pack.extent, 0.05), reachKm: reachKm(pack) }
  const found = (things: readonly Target['thing'][]) => things.flatMap((thing) => targetOf(pack, thing, frame))
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
function targetOf(pack: Pack, thing: Target['thing'], frame: Frame): Target[] {
  const point = askablePlace(thing)
  if (!point || point.uncertaintyKm > frame.reachKm || !isWithin(point.at, frame.box)) return []
  if (thing.type === 'settlement' && !isUnambiguous(thing.value, pack)) return []
  if (thing.type === 'relief' && thing.value.kind !== 'peak' && thing.value.kind !== 'pass') return []
  return [{ ...point, thing }]
}

/** Over how many kilometres credit falls to 1/e: a tenth of the extent's diagonal. */
export function reachKm(pack: Pack): number {
  return diagonalKm(pack.extent) / 10
}

/** Within this, a pin is right. */
export function radiusKm(pack: Pack, target: Target): number {
  return Math.max(pack.placeRadiusKm, target.uncertaintyKm)
}

const grids = new WeakMap<Pack, ReadonlyMap<string, readonly Subject[]>>()
/** Degrees: places so near are seen together on the map that shows one of them. */
const CELL = 0.1

/** The points that become known when one near them is shown. */
export function pointsNear(pack: Pack, [lon, lat]: Target['at']): Subject[] {
  const grid = grids.get(pack) ?? gridOf(pack)
  grids.set(pack, grid)
  const [x, y] = [Math.floor(lon / CELL), Math.floor(lat / CELL)]
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => grid.get(`${x + dx} ${y + dy}`) ?? []))
}

function gridOf(pack: Pack): ReadonlyMap<string, readonly Subject[]> {
  const grid = new Map<string, Subject[]>()
  for (const { at, thing } of Object.values(targetsOf(pack)).flat()) {
    const cell = `${Math.floor(at[0] / CELL)} ${Math.floor(at[1] / CELL)}`
    grid.set(cell, [...(grid.get(cell) ?? []), { id: thing.value.id, aspect: 'point' }])
  }
  return grid
}

/** The types a pack has targets of. */
export function typesOf(pack: Pack): PlacedType[] {
  const targets = targetsOf(pack)
  return PLACED.filter((type) => targets[type].length > 0)
}
