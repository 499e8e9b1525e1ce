import { isSure } from '@/lib/pack/askable'
import { perPack } from '@/lib/questions/memoize-per-pack'
import { findOne } from '../draw'
import type { Generator } from './item'

/** Heights differ between surveys by a few metres; nobody need know them closer than this. */
const TOLERANCE = 0.02

const heights = perPack(({ relief, tripoints }) =>
  [...relief, ...tripoints].filter((one) => isSure(one) && one.at && one.elevationM !== undefined),
)

export const elevation: Generator = (pack, random, avoid) => {
  const found = findOne(random, heights(pack), ({ id }) => !avoid({ id, aspect: 'elevation' }))
  const value = found?.elevationM
  if (!found || value === undefined) return undefined
  return {
    prompt: { say: 'estimate.prompt.elevation', with: { name: found.names } },
    title: found.names,
    unit: 'm',
    value,
    least: 0,
    most: value * 2.5,
    tolerance: value * TOLERANCE,
    about: [{ id: found.id, aspect: 'elevation' }],
    text: found.explanation ? [found.explanation] : [],
    sources: found.sources,
    shows: [found.id],
  }
}
