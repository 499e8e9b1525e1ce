import type { Pack } from '@/lib/pack/pack'
import { isLike } from '@/lib/questions/indistinguishable'
import { sample, shuffled } from '../draw'
import type { Avoid, Random } from '../kind'
import { TURNS, WAYS } from './generators'
import { type Choice, type ChooseItem, type Draft, OPTIONS, type Option, type WayName } from './item'

/** Distractors are drawn from the nearest so many, so that they are near but not always the same. */
const NEAREST = 6

const never: Avoid = () => false

export function generate(pack: Pack, random: Random, avoid: Avoid = never): ChooseItem | undefined {
  for (const name of shuffled(random, TURNS)) {
    const choice = WAYS[name].draw(pack, random, avoid)
    const item = choice && itemOf(pack, name, { ...choice, others: choice.others.slice(0, NEAREST) }, random)
    if (item) return item
  }
  return undefined
}

function itemOf(pack: Pack, way: WayName, choice: Choice, random: Random): ChooseItem | undefined {
  const draft = WAYS[way].compose(pack, choice)
  const options = optionsOf(draft, random)
  const { of, by } = choice
  return options && { ...draft, pack, way: { way, ...(of && { of }), ...(by && { by }) }, options }
}

function optionsOf({ key, distractors }: Draft, random: Random): Option[] | undefined {
  const taken: Option[] = [key]
  for (const option of sample(random, distractors, NEAREST)) {
    if (taken.length < OPTIONS && !taken.some((other) => isLike(option, other))) taken.push(option)
  }
  return taken.length === OPTIONS ? shuffled(random, taken) : undefined
}
