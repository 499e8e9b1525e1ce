import { askableChoose } from '@/lib/pack/askable'
import { perPack } from '@/lib/questions/memoize-per-pack'
import { findOne } from '../draw'
import { factGives, factText } from '../fact'
import { factSubjects } from '../subjects'
import type { Generator } from './item'

const facts = perPack((pack) => pack.facts.filter((fact) => askableChoose(fact)))

/** What the pack itself puts as a question with four answers. */
export const fact: Generator = (pack, random, avoid) => {
  const found = findOne(random, facts(pack), (one) => !factSubjects(one).some(avoid))
  const choose = found && askableChoose(found)
  if (!found || !choose) return undefined
  return {
    prompt: choose.prompt,
    title: found.subject,
    key: { label: choose.key },
    distractors: choose.distractors.map((label) => ({ label })),
    about: factSubjects(found),
    gives: factGives(pack, found),
    text: factText(found),
    sources: found.sources,
    shows: found.about,
  }
}
