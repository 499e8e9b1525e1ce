import type { Pack } from '@/lib/pack/pack'
import { isLike } from '@/lib/questions/indistinguishable'
import { sample, shuffled } from '../draw'
import type { Avoid, Random } from '../kind'
import { GENERATORS } from './generators'
import { type ChooseItem, type Draft, OPTIONS, type Option } from './item'

/** Distractors are drawn from the nearest so many, so that they are near but not always the same. */
const NEAREST = 6

const never: Avoid = () => false

export function generate(pack: Pack, random: Random, avoid: Avoid = never): ChooseItem | undefined {
  for (const draft of shuffled(random, GENERATORS)) {
    const found = draft(pack, random, avoid)
    const options = found && optionsOf(found, random)
    if (options) return { ...found, pack, options }
  }
  return undefined
}

function optionsOf({ key, distractors }: Draft, random: Random): Option[] | undefined {
  const taken: Option[] = [key]
  for (const option of sample(random, distractors.slice(0, NEAREST), NEAREST)) {
    if (taken.length < OPTIONS && !taken.some((other) => isLike(option, other))) taken.push(option)
  }
  return taken.length === OPTIONS ? shuffled(random, taken) : undefined
}
