import { dateProblems } from './check-dates'
import { factProblems } from './check-facts'
import { placeProblems } from './check-places'
import { referenceProblems } from './check-references'
import type { Problem, UnlocatedProblem } from './problem'
import type { GeoFile, PackFile, RiversFile } from './schema'

/** What no schema can say: references that lead nowhere, ids used twice, contradictions between fields. */
export function problemsIn(pack: PackFile, geo: GeoFile, rivers: RiversFile): Problem[] {
  const waters = new Set(pack.waters.map(({ id }) => id))
  return [
    ...[...referenceProblems(pack), ...dateProblems(pack), ...placeProblems(pack), ...factProblems(pack)].map(
      inFile('pack.json'),
    ),
    ...unknownWaters(Object.keys(geo.lakes), waters, 'lakes').map(inFile('geo.json')),
    ...unknownWaters(Object.keys(rivers.rivers), waters, 'rivers').map(inFile('rivers.json')),
  ]
}

const inFile =
  (file: string) =>
  (found: UnlocatedProblem): Problem => ({ file, ...found })

const unknownWaters = (ids: string[], waters: ReadonlySet<string>, list: string): UnlocatedProblem[] =>
  ids.filter((id) => !waters.has(id)).map((id) => ({ path: `${list}.${id}`, reason: `no water has the id ${id}` }))
