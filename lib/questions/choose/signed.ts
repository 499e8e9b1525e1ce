import { includesText } from '@/lib/text/prose'
import type { Prose } from '@/lib/text/text'
import { findOne, nearestOf } from '../draw'
import { acts, eventOf, optionOf, yearsApart } from './acts'
import type { Option, Way } from './item'

type Act = ReturnType<typeof acts>[number]

/** Which of these was signed at this place? */
export const signed: Way = {
  draw(pack, random, avoid) {
    const isAskable = ({ id, place, labelGives }: Act) =>
      place !== undefined && !labelGives.includes('place') && !avoid({ id, aspect: 'place' })
    const key = findOne(random, acts(pack), isAskable)
    if (!key?.place) return undefined
    const { place } = key
    const others = nearestOf(
      random,
      acts(pack),
      (act) => act.place !== undefined && !isSamePlace(act.place, place),
      (act) => yearsApart(act, key),
    )
    return { key: key.id, others: others.map(({ id }) => id) }
  },
  compose(pack, { key, others }) {
    const place = eventOf(pack, key).place ?? { en: '' }
    return {
      prompt: { say: 'choose.prompt.signed', with: { place } },
      title: { say: 'choose.title.signed', with: { place } },
      key: placedOption(eventOf(pack, key)),
      distractors: others.map((id) => placedOption(eventOf(pack, id))),
      about: [{ id: key, aspect: 'place' }],
      sources: [],
      shows: [],
    }
  },
}

const placedOption = (act: Act): Option => ({ ...optionOf(act), ...(act.place && { value: act.place }) })

/** "Almaty" and "In Almaty" are one place to a player. */
const isSamePlace = (a: Prose, b: Prose): boolean => includesText(a, b) || includesText(b, a)
