import type { Pack } from '@/lib/pack/pack'
import { isIndistinguishable } from '@/lib/questions/indistinguishable'
import { sample, shuffled } from '../draw'
import type { Avoid, Random } from '../kind'
import { TURNS, WAYS } from './generators'
import { type Choice, type ChooseItem, type Draft, OPTIONS, type Option, type WayName } from './item'

/** Distractors are drawn from the nearest so many, so that they are near but not always the same. */
const NEAREST_COUNT = 6

const avoidNothing: Avoid = () => false

export function generate(pack: Pack, random: Random, avoid: Avoid = avoidNothing): ChooseItem | undefined {
  for (const name of shuffled(random, TURNS)) {
    const choice = WAYS[name].draw(pack, random, avoid)
    const item = choice && itemOf(pack, name, { ...choice, others: choice.others.slice(0, NEAREST_COUNT) }, random)
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
  for (const option of sample(random, distractors, NEAREST_COUNT)) {
    if (taken.length < OPTIONS && !taken.some((other) => isIndistinguishable(option, other))) taken.push(option)
  }
  return taken.length === OPTIONS ? shuffled(random, taken) : undefined
}
