import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import { listed } from '@/lib/text/list'
import { findOne, nearestOf, pick, sample } from '../draw'
import { optionOf, shared, yearsApart } from './acts'
import type { Generator, Option } from './item'

type Event = ReturnType<typeof shared>[number]

const isNeutral = ({ labelGives }: Event): boolean => !labelGives.includes('actors')

const sameActors = (a: Event, b: Event): boolean => a.actors.toSorted().join() === b.actors.toSorted().join()

/** Who took part? Pairs of parties, those of events near in time first. */
export const parties: Generator = (pack, random, avoid) => {
  const key = findOne(random, shared(pack), (event) => isNeutral(event) && !avoid({ id: event.id, aspect: 'actors' }))
  if (!key) return undefined
  const others = nearestOf(
    random,
    shared(pack),
    (event) => event.actors.length === key.actors.length && !sameActors(event, key),
    (event) => yearsApart(event, key),
  )
  const distinct = others.filter((event, i) => others.findIndex((other) => sameActors(other, event)) === i)
  return {
    prompt: { say: 'choose.prompt.parties', with: { label: key.label } },
    title: key.names,
    key: actorsOption(pack, key),
    distractors: distinct.map((event) => actorsOption(pack, event)),
    about: [{ id: key.id, aspect: 'actors' }],
    text: [key.effect],
    sources: key.sources,
    shows: [key.id],
  }
}

const actorsOption = (pack: Pack, { actors }: Event): Option => ({
  label: listed(actors.map((id) => lookup(pack).get('actor', id).names)) ?? { verbatim: '' },
})

/** A party that did not exist yet, or no longer, is no answer worth finding. */
const ONE_AGE_YEARS = 40

/** Which of these was made without a party that made the others? */
export const without: Generator = (pack, random, avoid) => {
  const key = findOne(random, shared(pack), (event) => isNeutral(event) && !avoid({ id: event.id, aspect: 'actors' }))
  if (!key) return undefined
  const near = nearestOf(
    random,
    shared(pack),
    (event) =>
      event !== key &&
      isNeutral(event) &&
      yearsApart(event, key) <= ONE_AGE_YEARS &&
      !avoid({ id: event.id, aspect: 'actors' }),
    (event) => yearsApart(event, key),
  )
  const present = near.slice(0, 8).flatMap(({ actors }) => actors)
  const often = [...new Set(present)].filter(
    (id) => !key.actors.includes(id) && near.filter(({ actors }) => actors.includes(id)).length >= 3,
  )
  const absent = pick(random, often)
  if (!absent) return undefined
  const { names } = lookup(pack).get('actor', absent)
  const others = near.filter(({ actors }) => actors.includes(absent)).slice(0, 5)
  const shown = sample(random, others, 3)
  return {
    prompt: { say: 'choose.prompt.without', with: { actor: names } },
    title: { say: 'choose.title.without', with: { actor: names } },
    key: { ...optionOf(key), ...partiesOf(pack, key) },
    distractors: shown.map((event) => ({ ...optionOf(event), ...partiesOf(pack, event) })),
    about: [key, ...shown].map(({ id }) => ({ id, aspect: 'actors' })),
    sources: [],
    shows: [],
  }
}

/** In the reveal the parties say more than the date. */
const partiesOf = (pack: Pack, event: Event) => ({ value: actorsOption(pack, event).label })
