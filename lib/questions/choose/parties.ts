import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import { conjunctionOf } from '@/lib/text/list'
import { findOne, nearestOf, pick, sample } from '../draw'
import { eventOf, eventsBetweenKnownParties, optionOf, yearsApart } from './acts'
import type { Option, Way } from './item'

type Event = ReturnType<typeof eventsBetweenKnownParties>[number]

const isNeutral = ({ labelGives }: Event): boolean => !labelGives.includes('actors')

const sameActors = (a: Event, b: Event): boolean => a.actors.toSorted().join() === b.actors.toSorted().join()

/** Who took part? Pairs of parties, those of events near in time first. */
export const parties: Way = {
  draw(pack, random, avoid) {
    const key = findOne(
      random,
      eventsBetweenKnownParties(pack),
      (event) => isNeutral(event) && !avoid({ id: event.id, aspect: 'actors' }),
    )
    if (!key) return undefined
    const others = nearestOf(
      random,
      eventsBetweenKnownParties(pack),
      (event) => event.actors.length === key.actors.length && !sameActors(event, key),
      (event) => yearsApart(event, key),
    )
    const distinct = others.filter((event, i) => others.findIndex((other) => sameActors(other, event)) === i)
    return { key: key.id, others: distinct.map(({ id }) => id) }
  },
  compose(pack, { key: id, others }) {
    const key = eventOf(pack, id)
    return {
      prompt: { say: 'choose.prompt.parties', with: { label: key.label } },
      title: key.names,
      key: actorsOption(pack, key),
      distractors: others.map((other) => actorsOption(pack, eventOf(pack, other))),
      about: [{ id, aspect: 'actors' }],
      text: [key.effect],
      sources: key.sources,
      shows: [id],
    }
  },
}

const actorsOption = (pack: Pack, { id, actors }: Event): Option => ({
  ref: id,
  label: conjunctionOf(actors.map((actor) => lookup(pack).get('actor', actor).names)) ?? { verbatim: '' },
})

/** A party that did not exist yet, or no longer, is no answer worth finding. */
const ONE_AGE_YEARS = 40

/** Which of these was made without a party that made the others? */
export const partyAbsentFrom: Way = {
  draw(pack, random, avoid) {
    const isAskable = (event: Event) => isNeutral(event) && !avoid({ id: event.id, aspect: 'actors' })
    const key = findOne(random, eventsBetweenKnownParties(pack), isAskable)
    if (!key) return undefined
    const near = nearestOf(
      random,
      eventsBetweenKnownParties(pack),
      (event) => event !== key && yearsApart(event, key) <= ONE_AGE_YEARS && isAskable(event),
      (event) => yearsApart(event, key),
    )
    const absent = pick(random, oftenWithout(near, key))
    if (!absent) return undefined
    const others = near.filter(({ actors }) => actors.includes(absent)).slice(0, 5)
    return { of: absent, key: key.id, others: sample(random, others, 3).map(({ id }) => id) }
  },
  compose(pack, { of = '', key, others }) {
    const { names } = lookup(pack).get('actor', of)
    return {
      prompt: { say: 'choose.prompt.without', with: { actor: names } },
      title: { say: 'choose.title.without', with: { actor: names } },
      key: optionWithParties(pack, eventOf(pack, key)),
      distractors: others.map((id) => optionWithParties(pack, eventOf(pack, id))),
      about: [key, ...others].map((id) => ({ id, aspect: 'actors' })),
      sources: [],
      shows: [],
    }
  },
}

/** Parties that took part in three at least of the events near in time, and not in this one. */
function oftenWithout(near: readonly Event[], key: Event): string[] {
  const present = near.slice(0, 8).flatMap(({ actors }) => actors)
  return [...new Set(present)].filter(
    (id) => !key.actors.includes(id) && near.filter(({ actors }) => actors.includes(id)).length >= 3,
  )
}

/** In the reveal the parties say more than the date. */
const optionWithParties = (pack: Pack, event: Event): Option => ({
  ...optionOf(event),
  value: actorsOption(pack, event).label,
})
