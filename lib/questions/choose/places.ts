import { distanceKm } from '@/lib/geo/distance'
import { sortable } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import { type Spot, spotsOf } from '@/lib/questions/askable-points'
import { isLike } from '@/lib/questions/indistinguishable'
import { perPack } from '@/lib/questions/memoize-per-pack'
import type { Text } from '@/lib/text/text'
import { findOne, nearestOf, pick, sample } from '../draw'
import type { Random } from '../kind'
import type { Generator, Option } from './item'

/** Where places lie: nearest to something, farthest out, on one side. */

const optionOf = ({ id, label, detail }: Spot): Option => ({ label, thing: id, ...(detail && { detail }) })

const pointsOf = (spots: readonly Spot[]) => spots.map(({ id }) => ({ id, aspect: 'point' }))

const nameOf = ({ label, detail }: Spot): Text =>
  detail ? { say: 'estimate.detailed', with: { label, detail } } : label

/** The next one must be this much farther, for an answer that is no matter of taste. */
const CLEARLY = 1.25

/** What the distance is measured from. */
const references = perPack((pack) => {
  const { crossing, lake, tripoint, relief } = spotsOf(pack)
  return [...crossing, ...lake, ...tripoint, ...relief]
})

export const nearest: Generator = (pack, random, avoid) => {
  const of = pick(random, ['settlement', 'crossing', 'lake'] as const)
  const subject = (one: Spot) => ({ id: one.id, aspect: `nearest ${of}` })
  const from = of && findOne(random, references(pack), (one) => one.type !== typeOf(of) && !avoid(subject(one)))
  if (!from) return undefined
  const far = (one: Spot) => distanceKm(one.at, from.at)
  const near = nearestOf(random, spotsOf(pack)[of], (one) => !isTold(pack, from, one), far)
  const key = pick(random, near.slice(0, Math.ceil(near.length / 3)))
  const others = key
    ? near.filter((one) =>
        isClearlyFarther(far(one) - one.uncertaintyKm, far(key) + key.uncertaintyKm + from.uncertaintyKm),
      )
    : []
  if (!key) return undefined
  const valued = (one: Spot) => ({
    ...optionOf(one),
    value: { say: 'quantity.km', with: { value: Math.round(far(one)) } } as const,
  })
  return {
    prompt: { say: 'choose.prompt.nearest', with: { of, place: nameOf(from) } },
    title: { say: 'choose.title.nearest', with: { place: from.label } },
    hide: of === 'lake' ? ['lake'] : ['crossing'],
    key: valued(key),
    distractors: others.map(valued),
    about: [subject(from)],
    sources: from.sources,
    shows: [from.id],
  }
}

const typeOf = (of: 'settlement' | 'crossing' | 'lake') => (of === 'lake' ? 'water' : of)

const isClearlyFarther = (leastKm: number, mostKm: number): boolean => leastKm > mostKm * CLEARLY

/** One of the crossing's own two towns, or of its name. */
function isTold(pack: Pack, from: Spot, { id, label }: Spot): boolean {
  if (isLike(from, { label })) return true
  const crossing = lookup(pack).find('crossing', from.id)
  return Object.values(crossing?.sides ?? {}).some(
    ({ settlement, names }) => settlement === id || isLike({ label: names }, { label }),
  )
}

const WINDS = {
  north: ({ at: [, lat] }: Spot) => -lat,
  south: ({ at: [, lat] }: Spot) => lat,
  west: ({ at: [lon] }: Spot) => lon,
  east: ({ at: [lon] }: Spot) => -lon,
} as const

/** Which of these lies farthest north, south, west, east? */
export const farthest: Generator = (pack, random, avoid) => {
  const of = pick(random, ['settlement', 'crossing', 'lake'] as const)
  const wind = pick(random, ['north', 'south', 'west', 'east'] as const)
  if (!of || !wind) return undefined
  const some = fresh(random, spotsOf(pack)[of], avoid)
  const [key, ...rest] = some.toSorted((a, b) => WINDS[wind](a) - WINDS[wind](b))
  if (!key) return undefined
  const others = rest.filter((one) => isBeyond(key, one, wind)).slice(0, 3)
  return {
    prompt: { say: 'choose.prompt.farthest', with: { of, wind } },
    title: { say: 'choose.title.farthest', with: { of, wind } },
    hide: of === 'lake' ? ['lake'] : ['crossing'],
    key: optionOf(key),
    distractors: others.map(optionOf),
    about: pointsOf([key, ...others]),
    sources: key.sources,
    shows: [],
  }
}

/** Some that were not asked for yet, so few that the same one is not the farthest every time. */
const fresh = (random: Random, spots: readonly Spot[], avoid: Parameters<Generator>[2]): Spot[] =>
  sample(random, spots, 24)
    .filter(({ id }) => !avoid({ id, aspect: 'point' }))
    .slice(0, 6)

/** Degrees of latitude are 111 km; across, the farther north the shorter, so that this errs on the safe side. */
const KM_PER_DEGREE = 111
const isBeyond = (key: Spot, one: Spot, wind: keyof typeof WINDS): boolean => {
  const apart = WINDS[wind](one) - WINDS[wind](key)
  const scale =
    wind === 'north' || wind === 'south' ? KM_PER_DEGREE : KM_PER_DEGREE * Math.cos((key.at[1] * Math.PI) / 180)
  return apart * scale > 2 * (key.uncertaintyKm + one.uncertaintyKm)
}

const sided = perPack(({ settlements, parties }) =>
  parties.map((party) => settlements.filter((one) => one.party === party.id)),
)

/** Which of these lies in this country? Three lie in the other. */
export const side: Generator = (pack, random, avoid) => {
  const at = random.below(2)
  const party = pack.parties[at]
  const subject = ({ id }: { id: string }) => ({ id, aspect: 'party' })
  const fits = (one: Things['settlement']) => sortable(one, pack) && !avoid(subject(one))
  const key = findOne(random, sided(pack)[at] ?? [], fits)
  const others = sample(random, sided(pack)[1 - at] ?? [], 24)
    .filter(fits)
    .slice(0, 3)
  if (!key || !party) return undefined
  const option = ({ id, names, clarify }: typeof key): Option => ({
    label: names,
    thing: id,
    ...(clarify && { detail: clarify }),
  })
  return {
    prompt: { say: 'choose.prompt.side', with: { party: party.names } },
    title: { say: 'choose.title.side', with: { party: party.names } },
    hide: ['crossing'],
    key: option(key),
    distractors: others.map(option),
    about: [key, ...others].map(subject),
    sources: key.sources,
    shows: [],
  }
}
