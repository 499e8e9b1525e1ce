import type { UnlocatedProblem } from './problem'
import type { PackFile } from './schema'
import { type Thing, type ThingType, thingsOf } from './things'

/** An id somewhere in the pack that should lead to a thing of one of these types. */
interface Reference {
  readonly path: string
  readonly id: string
  readonly types?: readonly ThingType[]
}

/** Ids used twice, and references that lead nowhere or to a thing of the wrong type. */
export function referenceProblems(pack: PackFile): UnlocatedProblem[] {
  const found: UnlocatedProblem[] = []
  const types = new Map<string, ThingType>()
  for (const { type, value } of thingsOf(pack)) {
    if (types.has(value.id))
      found.push({ path: value.id, reason: `the id is used by a ${types.get(value.id)} and a ${type}` })
    types.set(value.id, type)
  }
  for (const { path, id, types: wanted } of references(pack)) {
    const type = types.get(id)
    if (!type) found.push({ path, reason: `nothing has the id ${id}` })
    else if (wanted && !wanted.includes(type))
      found.push({ path, reason: `${id} is a ${type}, not a ${wanted.join(' or ')}` })
  }
  return found
}

function* references(pack: PackFile): Generator<Reference> {
  yield* citations(pack)
  for (const [i, stretch] of pack.stretches.entries()) {
    if (stretch.water) yield { path: `stretches[${i}].water`, id: stretch.water, types: ['water'] }
  }
  yield* eventReferences(pack)
  yield* crossingReferences(pack)
  yield* placeReferences(pack)
  for (const [i, sheet] of pack.mapSheets.entries()) {
    yield { path: `mapSheets[${i}].series`, id: sheet.series, types: ['mapSeries'] }
  }
  for (const [i, fact] of pack.facts.entries()) yield* referencesTo(`facts[${i}].about`, fact.about)
  for (const [i, { party }] of pack.context.countries.entries()) {
    if (party) yield { path: `context.countries[${i}].party`, id: party, types: ['party'] }
  }
}

function* citations(pack: PackFile): Generator<Reference> {
  for (const thing of thingsOf(pack)) {
    for (const [j, { source }] of sourcesOf(thing).entries()) {
      yield { path: `${thing.value.id}.sources[${j}]`, id: source, types: ['source'] }
    }
  }
}

const sourcesOf = ({ value }: Thing): readonly { readonly source: string }[] =>
  'sources' in value ? value.sources : []

function* eventReferences(pack: PackFile): Generator<Reference> {
  for (const [i, { actors, concerns }] of pack.events.entries()) {
    yield* referencesTo(`events[${i}].actors`, actors, 'actor')
    yield* referencesTo(`events[${i}].concerns.stretches`, concerns.stretches, 'stretch')
    yield* referencesTo(`events[${i}].concerns.areas`, concerns.areas, 'area')
  }
}

function* crossingReferences(pack: PackFile): Generator<Reference> {
  for (const [i, { sides, routes, areas }] of pack.crossings.entries()) {
    yield* referencesTo(`crossings[${i}].routes`, routes, 'route')
    yield* referencesTo(`crossings[${i}].areas`, areas, 'area')
    for (const [party, { settlement }] of Object.entries(sides)) {
      yield { path: `crossings[${i}].sides`, id: party, types: ['party'] }
      if (settlement) yield { path: `crossings[${i}].sides.${party}.settlement`, id: settlement, types: ['settlement'] }
    }
  }
  for (const [i, { party, crossing }] of pack.routes.entries()) {
    yield { path: `routes[${i}].party`, id: party, types: ['party'] }
    yield { path: `routes[${i}].crossing`, id: crossing, types: ['crossing'] }
  }
}

function* placeReferences(pack: PackFile): Generator<Reference> {
  for (const [i, { party }] of pack.settlements.entries()) {
    yield { path: `settlements[${i}].party`, id: party, types: ['party'] }
  }
  for (const [i, { parties }] of pack.waters.entries()) yield* referencesTo(`waters[${i}].parties`, parties, 'party')
  for (const [i, { area }] of pack.relief.entries()) {
    if (area) yield { path: `relief[${i}].area`, id: area, types: ['area'] }
  }
}

function* referencesTo(path: string, ids: readonly string[], type?: ThingType): Generator<Reference> {
  for (const [i, id] of ids.entries()) yield { path: `${path}[${i}]`, id, ...(type && { types: [type] }) }
}
