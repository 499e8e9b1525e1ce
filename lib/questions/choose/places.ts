import { z } from 'zod'
import { distanceKm } from '@/lib/geo/distance'
import { isSortable } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import { type Spot, type SpotType, spotOf, spotsOf } from '@/lib/questions/askable-points'
import { isIndistinguishable } from '@/lib/questions/indistinguishable'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import type { Text } from '@/lib/text/text'
import { findOne, nearestOf, pick, sample } from '../draw'
import type { Avoid, Random } from '../kind'
import type { Option, Way } from './item'

/** Where places lie: nearest to something, farthest out, on one side. */

const optionOf = ({ id, label, detail }: Spot): Option => ({ ref: id, label, thing: id, ...(detail && { detail }) })

const idsOf = (some: readonly { readonly id: string }[]): string[] => some.map(({ id }) => id)

/** What the options may be. */
const OPTION_TYPE = z.enum(['settlement', 'crossing', 'lake'])

const nameOf = ({ label, detail }: Spot): Text =>
  detail ? { say: 'estimate.detailed', with: { label, detail } } : label

/** The next one must be this much farther, for an answer that is no matter of taste. */
const CLEAR_RATIO = 1.25

/** What the distance is measured from. */
const references = memoizePerPack((pack) => {
  const { crossing, lake, tripoint, relief } = spotsOf(pack)
  return [...crossing, ...lake, ...tripoint, ...relief]
})

const nearestSubject = (from: string, of: string) => ({ id: from, aspect: `nearest ${of}` })

export const nearest: Way = {
  draw(pack, random, avoid) {
    const of = pick(random, OPTION_TYPE.options)
    const isAskable = (one: Spot, type: SpotType) => one.type !== typeOf(type) && !avoid(nearestSubject(one.id, type))
    const from = of && findOne(random, references(pack), (one) => isAskable(one, of))
    if (!from) return undefined
    const far = (one: Spot) => distanceKm(one.at, from.at)
    const near = nearestOf(random, spotsOf(pack)[of], (one) => !isGivenAway(pack, from, one), far)
    const key = pick(random, near.slice(0, Math.ceil(near.length / 3)))
    if (!key) return undefined
    const mostKm = far(key) + key.uncertaintyKm + from.uncertaintyKm
    const others = near.filter((one) => isClearlyFarther(far(one) - one.uncertaintyKm, mostKm))
    return { of, by: from.id, key: key.id, others: idsOf(others) }
  },
  compose(pack, { of: type, by = '', key, others }) {
    const [of, from] = [OPTION_TYPE.parse(type), spotOf(pack, by)]
    const valued = (id: string): Option => {
      const spot = spotOf(pack, id)
      const value = Math.round(distanceKm(spot.at, from.at))
      return { ...optionOf(spot), value: { say: 'quantity.km', with: { value } } }
    }
    return {
      prompt: { say: 'choose.prompt.nearest', with: { of, place: nameOf(from) } },
      title: { say: 'choose.title.nearest', with: { place: from.label } },
      hide: of === 'lake' ? ['lake'] : ['crossing'],
      key: valued(key),
      distractors: others.map(valued),
      about: [nearestSubject(by, of)],
      sources: from.sources,
      shows: [by],
    }
  },
}

const typeOf = (of: SpotType) => (of === 'lake' ? 'water' : of)

const isClearlyFarther = (leastKm: number, mostKm: number): boolean => leastKm > mostKm * CLEAR_RATIO

/** One of the crossing's own two towns, or of its name. */
function isGivenAway(pack: Pack, from: Spot, { id, label }: Spot): boolean {
  if (isIndistinguishable(from, { label })) return true
  const crossing = lookup(pack).find('crossing', from.id)
  return Object.values(crossing?.sides ?? {}).some(
    ({ settlement, names }) => settlement === id || isIndistinguishable({ label: names }, { label }),
  )
}

const WINDS = {
  north: ({ at: [, lat] }: Spot) => -lat,
  south: ({ at: [, lat] }: Spot) => lat,
  west: ({ at: [lon] }: Spot) => lon,
  east: ({ at: [lon] }: Spot) => -lon,
} as const

const WIND = z.enum(['north', 'south', 'west', 'east'])

/** Which of these lies farthest north, south, west, east? */
export const farthest: Way = {
  draw(pack, random, avoid) {
    const of = pick(random, OPTION_TYPE.options)
    const wind = pick(random, WIND.options)
    if (!of || !wind) return undefined
    const some = unaskedSpots(random, spotsOf(pack)[of], avoid)
    const [key, ...rest] = some.toSorted((a, b) => WINDS[wind](a) - WINDS[wind](b))
    if (!key) return undefined
    const others = rest.filter((one) => isBeyond(key, one, wind)).slice(0, 3)
    return { of, by: wind, key: key.id, others: idsOf(others) }
  },
  compose(pack, { of: type, by, key, others }) {
    const [of, wind] = [OPTION_TYPE.parse(type), WIND.parse(by)]
    return {
      prompt: { say: 'choose.prompt.farthest', with: { of, wind } },
      title: { say: 'choose.title.farthest', with: { of, wind } },
      hide: of === 'lake' ? ['lake'] : ['crossing'],
      key: optionOf(spotOf(pack, key)),
      distractors: others.map((id) => optionOf(spotOf(pack, id))),
      about: [key, ...others].map((id) => ({ id, aspect: 'point' })),
      sources: spotOf(pack, key).sources,
      shows: [],
    }
  },
}

/** Some that were not asked for yet, so few that the same one is not the farthest every time. */
const unaskedSpots = (random: Random, spots: readonly Spot[], avoid: Avoid): Spot[] =>
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

const sortableByParty = memoizePerPack(({ settlements, parties }) =>
  parties.map((party) => settlements.filter((one) => one.party === party.id)),
)

const partySubject = (id: string) => ({ id, aspect: 'party' })

/** Which of these lies in this country? Three lie in the other. */
export const side: Way = {
  draw(pack, random, avoid) {
    const at = random.below(2)
    const party = pack.parties[at]
    const fits = (one: Things['settlement']) => isSortable(one, pack) && !avoid(partySubject(one.id))
    const key = findOne(random, sortableByParty(pack)[at] ?? [], fits)
    const others = sample(random, sortableByParty(pack)[1 - at] ?? [], 24)
      .filter(fits)
      .slice(0, 3)
    return key && party && { of: party.id, key: key.id, others: idsOf(others) }
  },
  compose(pack, { of = '', key, others }) {
    const party = lookup(pack).get('party', of).names
    return {
      prompt: { say: 'choose.prompt.side', with: { party } },
      title: { say: 'choose.title.side', with: { party } },
      hide: ['crossing'],
      key: optionOf(spotOf(pack, key)),
      distractors: others.map((id) => optionOf(spotOf(pack, id))),
      about: [key, ...others].map(partySubject),
      sources: spotOf(pack, key).sources,
      shows: [],
    }
  },
}
