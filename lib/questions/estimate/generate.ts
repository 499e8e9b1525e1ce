import type { Pack } from '@/lib/pack/pack'
import { shuffled } from '../draw'
import type { Avoid, Random } from '../kind'
import { GENERATORS } from './generators'
import type { EstimateItem } from './item'
import { rangeFor } from './range'

const never: Avoid = () => false

export function generate(pack: Pack, random: Random, avoid: Avoid = never): EstimateItem | undefined {
  for (const way of shuffled(random, GENERATORS)) {
    const found = way.draw(pack, random, avoid)
    if (found) return { ...found, pack, range: rangeFor(random, found) }
  }
  return undefined
}
