import type { LonLat } from './schema'
import type { Thing } from './things'

/** A point and how far from it the true one may lie. */
export interface Location {
  readonly at: LonLat
  readonly uncertaintyKm: number
}

/** The point of a thing, known or guessed at; lines, areas and what has no point have none. */
export function pointOf({ type, value }: Thing): Location | undefined {
  switch (type) {
    case 'tripoint':
    case 'crossing':
    case 'event':
    case 'settlement':
    case 'water':
    case 'relief':
      return locatedAt(value.at, value.uncertaintyKm)
    default:
      return undefined
  }
}

/** The map has something to show for it. */
export function hasPlace(thing: Thing): boolean {
  if (pointOf(thing)) return true
  switch (thing.type) {
    case 'stretch':
    case 'area':
    case 'route':
      return true
    case 'event':
      return concernsAnything(thing.value.concerns)
    case 'water':
      return thing.value.kind === 'river'
    case 'relief':
      return thing.value.axis !== undefined || thing.value.area !== undefined
    case 'mapSheet':
      return thing.value.footprint !== undefined
    default:
      return false
  }
}

const locatedAt = (at: LonLat | undefined, uncertaintyKm: number | undefined): Location | undefined =>
  at && uncertaintyKm !== undefined ? { at, uncertaintyKm } : undefined

const concernsAnything = (concerns: { whole: boolean; stretches: string[]; areas: string[] }): boolean =>
  concerns.whole || concerns.stretches.length + concerns.areas.length > 0
