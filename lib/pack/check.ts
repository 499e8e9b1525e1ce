import { datesIn } from './check-dates'
import { factsIn } from './check-facts'
import { placesIn } from './check-places'
import { referencesIn } from './check-references'
import type { Found, Problem } from './problem'
import type { GeoFile, PackFile, RiversFile } from './schema'

/** What no schema can say: references that lead nowhere, ids used twice, contradictions between fields. */
export function problemsIn(pack: PackFile, geo: GeoFile, rivers: RiversFile): Problem[] {
  const waters = new Set(pack.waters.map(({ id }) => id))
  return [
    ...[...referencesIn(pack), ...datesIn(pack), ...placesIn(pack), ...factsIn(pack)].map(inFile('pack.json')),
    ...strangers(Object.keys(geo.lakes), waters, 'lakes').map(inFile('geo.json')),
    ...strangers(Object.keys(rivers.rivers), waters, 'rivers').map(inFile('rivers.json')),
  ]
}

const inFile =
  (file: string) =>
  (found: Found): Problem => ({ file, ...found })

const strangers = (ids: string[], waters: ReadonlySet<string>, list: string): Found[] =>
  ids.filter((id) => !waters.has(id)).map((id) => ({ path: `${list}.${id}`, reason: `no water has the id ${id}` }))
