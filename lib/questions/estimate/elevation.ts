import { isEstablished } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Things } from '@/lib/pack/things'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import { findOne } from '../draw'
import type { Generator, Quantity } from './item'

/** Heights differ between surveys by a few metres; nobody need know them closer than this. */
const TOLERANCE = 0.02

const heights = memoizePerPack(({ relief, tripoints }) =>
  [...relief, ...tripoints].filter((one) => isEstablished(one) && one.at && one.elevationM !== undefined),
)

export const elevation: Generator = {
  draw(pack, random, avoid) {
    const found = findOne(random, heights(pack), ({ id }) => !avoid({ id, aspect: 'elevation' }))
    return found && heightOf(found)
  },
  restore: (pack, { of }) => heightOf(lookup(pack).find('relief', of) ?? lookup(pack).get('tripoint', of)),
}

function heightOf({ id, names, elevationM, explanation, sources }: Things['relief'] | Things['tripoint']): Quantity {
  if (elevationM === undefined) throw new Error(`the height of ${id} is not known`)
  return {
    ref: { way: 'elevation', of: id },
    prompt: { say: 'estimate.prompt.elevation', with: { name: names } },
    title: names,
    unit: 'm',
    value: elevationM,
    least: 0,
    most: elevationM * 2.5,
    tolerance: elevationM * TOLERANCE,
    about: [{ id, aspect: 'elevation' }],
    text: explanation ? [explanation] : [],
    sources,
    shows: [id],
  }
}
