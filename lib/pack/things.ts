import type { PackFile } from './schema'

/** The type of every thing in a pack that has an id: `Things['event']` is an event. */
export interface Things {
  party: PackFile['parties'][number]
  actor: PackFile['actors'][number]
  tripoint: PackFile['tripoints'][number]
  stretch: PackFile['stretches'][number]
  area: PackFile['areas'][number]
  event: PackFile['events'][number]
  crossing: PackFile['crossings'][number]
  route: PackFile['routes'][number]
  settlement: PackFile['settlements'][number]
  water: PackFile['waters'][number]
  relief: PackFile['relief'][number]
  mapSeries: PackFile['mapSeries'][number]
  mapSheet: PackFile['mapSheets'][number]
  statistic: PackFile['statistics'][number]
  fact: PackFile['facts'][number]
  source: PackFile['sources'][number]
}
export type ThingType = keyof Things
/** Any thing, with its type as a tag: `{ type: 'event', value }`. */
export type Thing = { [T in ThingType]: { readonly type: T; readonly value: Things[T] } }[ThingType]

/** Everything with an id, tagged, in the order of the file. */
export const thingsOf = (pack: PackFile): Thing[] => [
  ...pack.parties.map((value): Thing => ({ type: 'party', value })),
  ...pack.actors.map((value): Thing => ({ type: 'actor', value })),
  ...pack.tripoints.map((value): Thing => ({ type: 'tripoint', value })),
  ...pack.stretches.map((value): Thing => ({ type: 'stretch', value })),
  ...pack.areas.map((value): Thing => ({ type: 'area', value })),
  ...pack.events.map((value): Thing => ({ type: 'event', value })),
  ...pack.crossings.map((value): Thing => ({ type: 'crossing', value })),
  ...pack.routes.map((value): Thing => ({ type: 'route', value })),
  ...pack.settlements.map((value): Thing => ({ type: 'settlement', value })),
  ...pack.waters.map((value): Thing => ({ type: 'water', value })),
  ...pack.relief.map((value): Thing => ({ type: 'relief', value })),
  ...pack.mapSeries.map((value): Thing => ({ type: 'mapSeries', value })),
  ...pack.mapSheets.map((value): Thing => ({ type: 'mapSheet', value })),
  ...pack.statistics.map((value): Thing => ({ type: 'statistic', value })),
  ...pack.facts.map((value): Thing => ({ type: 'fact', value })),
  ...pack.sources.map((value): Thing => ({ type: 'source', value })),
]
