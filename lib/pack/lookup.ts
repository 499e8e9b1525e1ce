import type { Pack } from './pack'
import { type Thing, type Things, type ThingType, thingsOf } from './things'

type Maps = { readonly [T in ThingType]: ReadonlyMap<string, Things[T]> }

export interface Lookup {
  readonly byId: ReadonlyMap<string, Thing>
  /** By type: `byType.event.get(id)`. */
  readonly byType: Maps
  /** The thing of this id, if it is of this type. */
  find<T extends ThingType>(type: T, id: string): Things[T] | undefined
  /** The same for an id that the parsed pack vouches for. */
  get<T extends ThingType>(type: T, id: string): Things[T]
  /** The facts that name this id in `about`. */
  factsAbout(id: string): readonly Things['fact'][]
}

const lookups = new WeakMap<Pack, Lookup>()

/** The indexes over a pack: made when first asked for, in one pass, and kept as long as the pack. */
export function lookup(pack: Pack): Lookup {
  const cached = lookups.get(pack)
  if (cached) return cached
  const fresh = index(pack)
  lookups.set(pack, fresh)
  return fresh
}

function index(pack: Pack): Lookup {
  const byType = mapsOf(pack)
  const facts = factsByThing(pack)
  const find = <T extends ThingType>(type: T, id: string): Things[T] | undefined => byType[type].get(id)
  return {
    byId: new Map(thingsOf(pack).map((thing) => [thing.value.id, thing])),
    byType,
    find,
    get: (type, id) => find(type, id) ?? throwMissing(pack, type, id),
    factsAbout: (id) => facts.get(id) ?? [],
  }
}

const mapsOf = (pack: Pack): Maps => ({
  party: byId(pack.parties),
  actor: byId(pack.actors),
  tripoint: byId(pack.tripoints),
  stretch: byId(pack.stretches),
  area: byId(pack.areas),
  event: byId(pack.events),
  crossing: byId(pack.crossings),
  route: byId(pack.routes),
  settlement: byId(pack.settlements),
  water: byId(pack.waters),
  relief: byId(pack.relief),
  mapSeries: byId(pack.mapSeries),
  mapSheet: byId(pack.mapSheets),
  statistic: byId(pack.statistics),
  fact: byId(pack.facts),
  source: byId(pack.sources),
})

const byId = <V extends { readonly id: string }>(values: readonly V[]): ReadonlyMap<string, V> =>
  new Map(values.map((value) => [value.id, value]))

function factsByThing(pack: Pack): ReadonlyMap<string, readonly Things['fact'][]> {
  const facts = new Map<string, Things['fact'][]>()
  for (const fact of pack.facts) {
    for (const id of new Set(fact.about)) {
      const list = facts.get(id)
      if (list) list.push(fact)
      else facts.set(id, [fact])
    }
  }
  return facts
}

function throwMissing(pack: Pack, type: ThingType, id: string): never {
  throw new Error(`the pack ${pack.slug} has no ${type} ${id}`)
}
