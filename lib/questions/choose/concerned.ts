import { isEstablished } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import { findOne, nearestOf, pick } from '../draw'
import { acts, eventOf, optionOf, yearsApart } from './acts'
import type { Way } from './item'
import { isClearOf, reachOf } from './reach'

/** Which of these acts dealt with this part of the border? */
export const concerned: Way = {
  draw(pack, random, avoid) {
    const fits = ({ id }: { id: string }) => !avoid({ id, aspect: 'concerns' })
    const key = findOne(random, acts(pack), (act) => fits(act) && isAskable(act) && partsOf(pack, act).length > 0)
    const part = key && pick(random, partsOf(pack, key))
    if (!part) return undefined
    const others = nearestOf(
      random,
      acts(pack),
      (act) => act !== key && isElsewhere(pack, act, key),
      (act) => yearsApart(act, key),
    )
    return { of: part.id, key: key.id, others: others.map(({ id }) => id) }
  },
  compose(pack, { of = '', key, others }) {
    const part = lookup(pack).find('stretch', of) ?? lookup(pack).get('area', of)
    return {
      prompt: { say: 'choose.prompt.concerned', with: { part: part.names } },
      title: part.names,
      key: optionOf(eventOf(pack, key)),
      distractors: others.map((id) => optionOf(eventOf(pack, id))),
      about: [{ id: key, aspect: 'concerns' }],
      sources: part.sources,
      shows: [part.id],
    }
  },
}

type Act = ReturnType<typeof acts>[number]

/** Its title does not tell, and it did not concern everything. */
const isAskable = ({ labelGives, concerns }: Act): boolean => !labelGives.includes('concerns') && !concerns.whole

const partsOf = (pack: Pack, { concerns }: Act) => {
  const { get } = lookup(pack)
  return [...concerns.stretches.map((id) => get('stretch', id)), ...concerns.areas.map((id) => get('area', id))].filter(
    isEstablished,
  )
}

/** It concerned some other part of the line for certain. */
const isElsewhere = (pack: Pack, act: Act, key: Act): boolean => {
  const reach = reachOf(pack, act)
  return reach.length > 0 && !act.concerns.whole && isClearOf(reach, reachOf(pack, key))
}
