import { askableChoose } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import { findOne } from '../draw'
import { factGiveaways, factText } from '../fact'
import { factSubjects } from '../subjects'
import type { Way } from './item'

const facts = memoizePerPack((pack) => pack.facts.filter((fact) => askableChoose(fact)))

const KEY = 'key'

/** What the pack itself puts as a question with four answers. */
export const fact: Way = {
  draw(pack, random, avoid) {
    const found = findOne(random, facts(pack), (one) => !factSubjects(one).some(avoid))
    const choose = found && askableChoose(found)
    return choose && { of: found.id, key: KEY, others: choose.distractors.map((_, i) => String(i)) }
  },
  compose(pack, { of = '', others }) {
    const found = lookup(pack).get('fact', of)
    if (!found.choose) throw new Error(`the fact ${of} has no answers to choose from`)
    const { prompt, key, distractors } = found.choose
    return {
      prompt,
      title: found.subject,
      key: { ref: KEY, label: key },
      distractors: others.map((ref) => ({ ref, label: distractors[Number(ref)] ?? key })),
      about: factSubjects(found),
      gives: factGiveaways(pack, found),
      text: factText(found),
      sources: found.sources,
      shows: found.about,
    }
  },
}
