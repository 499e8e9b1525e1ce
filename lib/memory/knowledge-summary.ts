import type { Pack } from '@/lib/pack/pack'
import type { LonLat } from '@/lib/pack/schema'
import { type Thing, thingsOf } from '@/lib/pack/things'
import { groupBy } from '@/lib/questions/group-by'
import { KINDS, type Kind } from '@/lib/quiz'
import type { Text } from '@/lib/text/text'
import type { Level } from './level'
import { levelOf, masteryOf, meanMastery } from './mastery'
import type { Memory } from './memory'
import { labelOf, spotOf, thingOf } from './subject-thing'

/** What a player knows of a pack: by its things, and by kind of question. */

export interface KnownThing<M extends Memory> {
  readonly label: Text
  readonly at: LonLat | undefined
  readonly level: Level
  /** Undefined: never asked. */
  readonly mastery: number | undefined
  /** The weakest first. */
  readonly memories: readonly M[]
}

const masteryOfAll = (memories: readonly Memory[], now: number): number | undefined =>
  memories.length > 0 ? meanMastery(memories, now) : undefined

function knownThing<M extends Memory>(pack: Pack, thing: Thing, memories: readonly M[], now: number): KnownThing<M> {
  const mastery = masteryOfAll(memories, now)
  return {
    label: labelOf(thing),
    at: spotOf(pack, thing),
    level: levelOf(mastery),
    mastery,
    memories: memories.toSorted((a, b) => masteryOf(a, now) - masteryOf(b, now)),
  }
}

/** Types of things that are never listed as gaps in a player's knowledge, as no question need be about them. */
const UNASKED: readonly Thing['type'][] = ['party', 'actor', 'area', 'route', 'mapSeries', 'source', 'fact']

/** Every thing that was asked about, the weakest first; then those with a place that were not. */
export function knownThings<M extends Memory>(pack: Pack, memories: readonly M[], now: number): KnownThing<M>[] {
  const asked = groupBy(memories, ({ subject }) => thingOf(pack, subject)?.value.id)
  const known = thingsOf(pack).flatMap((thing) => {
    const own = asked.get(thing.value.id) ?? []
    const isShown = own.length > 0 || (!UNASKED.includes(thing.type) && spotOf(pack, thing) !== undefined)
    return isShown ? [knownThing(pack, thing, own, now)] : []
  })
  return known.sort((a, b) => (a.mastery ?? 2) - (b.mastery ?? 2))
}

export interface KnownKind {
  readonly kind: Kind
  readonly level: Level
  readonly mastery: number | undefined
  /** Subjects asked this way. */
  readonly asked: number
}

export const knownKinds = (memories: readonly Memory[], now: number): KnownKind[] =>
  KINDS.map((kind) => {
    const own = memories.filter((memory) => memory.kind === kind)
    const mastery = masteryOfAll(own, now)
    return { kind, level: levelOf(mastery), mastery, asked: own.length }
  })
