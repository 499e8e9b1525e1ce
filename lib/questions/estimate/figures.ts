import { askableEstimate, isEstablished } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import { findOne } from '../draw'
import { factGiveaways, factText } from '../fact'
import { factSubjects } from '../subjects'
import type { Generator, Quantity } from './item'

/** What the pack itself puts as a question with a number for an answer. */
const facts = memoizePerPack((pack) => pack.facts.filter((fact) => askableEstimate(fact)))

export const fact: Generator = {
  draw(pack, random, avoid) {
    const found = findOne(random, facts(pack), (one) => !factSubjects(one).some(avoid))
    return found && figureOf(pack, found)
  },
  restore: (pack, { of }) => figureOf(pack, lookup(pack).get('fact', of)),
}

function figureOf(pack: Pack, found: Things['fact']): Quantity {
  if (!found.estimate) throw new Error(`the fact ${found.id} asks for no number`)
  const { prompt, value, unit, tolerance, min: least, max: most } = found.estimate
  const about = factSubjects(found)
  const [gives, text] = [factGiveaways(pack, found), factText(found)]
  const { id, subject: title, sources, about: shows } = found
  const ref = { way: 'fact', of: id } as const
  return { ref, prompt, title, unit, value, least, most, tolerance, about, gives, text, sources, shows }
}

/** Full credit within this share of a figure. */
const FIGURE_TOLERANCE = 0.02

const statistics = memoizePerPack((pack) => pack.statistics.filter((one) => isEstablished(one) && one.value > 0))

export const statistic: Generator = {
  draw(pack, random, avoid) {
    const found = findOne(random, statistics(pack), ({ id }) => !avoid({ id, aspect: 'value' }))
    return found && statisticOf(found)
  },
  restore: (pack, { of }) => statisticOf(lookup(pack).get('statistic', of)),
}

const statisticOf = ({ id, names, unit, value, explanation, sources }: Things['statistic']): Quantity => ({
  ref: { way: 'statistic', of: id },
  prompt: { say: 'estimate.prompt.statistic', with: { name: names, unit } },
  title: names,
  unit,
  value,
  least: 0,
  most: unit === '%' ? 100 : value * 3,
  tolerance: value * FIGURE_TOLERANCE,
  about: [{ id, aspect: 'value' }],
  text: [explanation],
  sources,
  shows: [],
})
