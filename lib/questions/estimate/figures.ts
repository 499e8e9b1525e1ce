import { askableEstimate, isSure } from '@/lib/pack/askable'
import { perPack } from '@/lib/questions/memoize-per-pack'
import { findOne } from '../draw'
import { factGives, factText } from '../fact'
import { factSubjects } from '../subjects'
import type { Generator } from './item'

/** What the pack itself puts as a question with a number for an answer. */
const facts = perPack((pack) => pack.facts.filter((fact) => askableEstimate(fact)))

export const fact: Generator = (pack, random, avoid) => {
  const found = findOne(random, facts(pack), (one) => !factSubjects(one).some(avoid))
  const asked = found && askableEstimate(found)
  if (!found || !asked) return undefined
  const { prompt, value, unit, tolerance, min: least, max: most } = asked
  const about = factSubjects(found)
  const [gives, text] = [factGives(pack, found), factText(found)]
  const { subject: title, sources, about: shows } = found
  return { prompt, title, unit, value, least, most, tolerance, about, gives, text, sources, shows }
}

/** Full credit within this share of a figure. */
const FIGURE_TOLERANCE = 0.02

const statistics = perPack((pack) => pack.statistics.filter((one) => isSure(one) && one.value > 0))

export const statistic: Generator = (pack, random, avoid) => {
  const subject = ({ id }: { id: string }) => ({ id, aspect: 'value' })
  const found = findOne(random, statistics(pack), (one) => !avoid(subject(one)))
  return (
    found && {
      prompt: { say: 'estimate.prompt.statistic', with: { name: found.names, unit: found.unit } },
      title: found.names,
      unit: found.unit,
      value: found.value,
      least: 0,
      most: found.unit === '%' ? 100 : found.value * 3,
      tolerance: found.value * FIGURE_TOLERANCE,
      about: [subject(found)],
      text: [found.explanation],
      sources: found.sources,
      shows: [],
    }
  )
}
