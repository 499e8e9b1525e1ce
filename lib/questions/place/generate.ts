import type { Pack } from '@/lib/pack/pack'
import { giveawaysOfReveal } from '@/lib/questions/giveaways'
import { pick, shuffled } from '../draw'
import type { Avoid, Random, Subject } from '../kind'
import type { PlacedType, PlaceItem, Target } from './item'
import { pointsNear, targetsOf, typesOf } from './targets'

/** How often each type is tried first: what a border is about more often than its surroundings. */
const WEIGHTS: { readonly [T in PlacedType]: number } = {
  crossing: 4,
  settlement: 4,
  water: 2,
  tripoint: 1,
  event: 1,
  relief: 1,
}
/** Draws among one type before another is tried. */
const TRIES = 6

export function generate(pack: Pack, random: Random, avoid?: Avoid): PlaceItem | undefined {
  const types = typesOf(pack)
  const first = pick(
    random,
    types.flatMap((type) => Array<PlacedType>(WEIGHTS[type]).fill(type)),
  )
  if (!first) return undefined
  const order = [
    first,
    ...shuffled(
      random,
      types.filter((type) => type !== first),
    ),
  ]
  let target: Target | undefined
  for (const type of order) {
    target = drawn(targetsOf(pack)[type], random, avoid)
    if (target && !isKnown(target, avoid)) break
  }
  return target && { pack, target }
}

function drawn(targets: readonly Target[], random: Random, avoid: Avoid | undefined): Target | undefined {
  let target = pick(random, targets)
  for (let tries = 1; tries < TRIES && target && isKnown(target, avoid); tries++) target = pick(random, targets)
  return target
}

function isKnown({ thing }: Target, avoid: Avoid | undefined): boolean {
  return avoid?.({ id: thing.value.id, aspect: 'point' }) ?? false
}

export function about({ target }: PlaceItem): Subject[] {
  return [{ id: target.thing.value.id, aspect: 'point' }]
}

/** The map that shows it names its neighbours too, and the sheet tells what it is known for. */
export function gives({ pack, target }: PlaceItem): Subject[] {
  const { id } = target.thing.value
  const known = TOLD[target.thing.type].map((aspect) => ({ id, aspect }))
  return [...pointsNear(pack, target.at), ...known, ...giveawaysOfReveal(pack, [id])]
}

const TOLD: { readonly [T in PlacedType]: readonly string[] } = {
  crossing: ['opposite', 'road', 'rail'],
  settlement: ['party'],
  water: ['party'],
  tripoint: [],
  event: ['date', 'actors', 'concerns'],
  relief: [],
}
