import { lengthKm, pointAtKm } from '@/lib/geo/line'
import { nearestOnLine } from '@/lib/geo/nearest'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import { pointOf } from '@/lib/pack/place'
import type { LonLat } from '@/lib/pack/schema'
import type { Thing, Things } from '@/lib/pack/things'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import type { Text } from '@/lib/text/text'
import { thingIdOf } from './memory'

/** Facts that say the same, by the name they share. */
const bySame = memoizePerPack(
  (pack) => new Map(pack.facts.flatMap((fact) => (fact.same ? [[fact.same, fact] as const] : []))),
)

const aboutOf = (pack: Pack, { about: [id = ''] }: Things['fact']): Thing | undefined => lookup(pack).byId.get(id)

/** What a subject is a property of; of a fact, the first thing it is about. Undefined: the pack no longer has it. */
export function thingOf(pack: Pack, subject: string): Thing | undefined {
  const id = thingIdOf(subject)
  const thing = lookup(pack).byId.get(id)
  const fact = thing?.type === 'fact' ? thing.value : bySame(pack).get(id)
  return fact ? aboutOf(pack, fact) : thing
}

/** Its name as questions put it: no year, no number, no country in it that could be the answer. */
export function labelOf({ type, value }: Thing): Text {
  if (type === 'event') return value.label
  if (type === 'fact') return value.subject
  return 'names' in value ? value.names : { verbatim: value.title }
}

/** Halfway along the line between its ends. */
function middleOf({ line }: Pack, { from, to }: Things['stretch']): LonLat {
  const [start, end] = [from, to].map((at) => nearestOnLine(line, at).alongKm)
  return pointAtKm(line, Math.min(lengthKm(line), ((start ?? 0) + (end ?? 0)) / 2))
}

/** Where a map of what is known shows it; things without a place are told of in the list only. */
export const spotOf = (pack: Pack, thing: Thing): LonLat | undefined =>
  thing.type === 'stretch' ? middleOf(pack, thing.value) : pointOf(thing)?.at
