import { distanceKm } from '@/lib/geo/distance'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import { type Spot, spotOf, spotsOf } from '@/lib/questions/askable-points'
import { giveawaysOfReveal } from '@/lib/questions/giveaways'
import { isIndistinguishable } from '@/lib/questions/indistinguishable'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import { tellingOf } from '@/lib/questions/thing-description'
import type { Text } from '@/lib/text/text'
import { findOne, pick } from '../draw'
import { answerPin, link } from '../overlay'
import type { Generator, Quantity } from './item'
import { quantityText } from './quantity'

/** Measured between two points, both somewhat uncertain. */
const DISTANCE_TOLERANCE = 0.03
/** Closer together, their uncertainty would be most of the answer. */
const LEAST_DISTANCE_PER_UNCERTAINTY = 10

const placesOf = memoizePerPack((pack) => {
  const { settlement, crossing, tripoint } = spotsOf(pack)
  return [...settlement, ...crossing, ...tripoint]
})

export const distance: Generator = {
  draw(pack, random, avoid) {
    const places = placesOf(pack)
    const from = pick(random, places)
    const isAskable = (one: Spot, other: Spot) =>
      isFarEnough(one, other) && !avoid(distanceSubject(one, other)) && !isIndistinguishable(one, other)
    const to = from && findOne(random, places, (one) => isAskable(from, one))
    return from && to && distanceBetween(pack, from, to)
  },
  restore: (pack, { of, to }) => distanceBetween(pack, spotOf(pack, of), spotOf(pack, to ?? '')),
}

/** From end to end is a figure of the pack's own, if it has one. */
const isEndToEnd = (a: Spot, b: Spot): boolean => a.type === 'tripoint' && b.type === 'tripoint'

const isFarEnough = (a: Spot, b: Spot): boolean =>
  a.id !== b.id &&
  !isEndToEnd(a, b) &&
  distanceKm(a.at, b.at) > LEAST_DISTANCE_PER_UNCERTAINTY * (a.uncertaintyKm + b.uncertaintyKm)

const distanceSubject = (a: Spot, b: Spot) => {
  const [id = '', to] = [a.id, b.id].toSorted()
  return { id, aspect: `distance to ${to}` }
}

function distanceBetween(pack: Pack, from: Spot, to: Spot): Quantity {
  const km = distanceKm(from.at, to.at)
  const value = Math.round(km)
  return {
    ref: { way: 'distance', of: from.id, to: to.id },
    prompt: { say: 'estimate.prompt.distance', with: { from: spotText(from), to: spotText(to) } },
    title: { say: 'estimate.title.distance', with: { from: from.label, to: to.label } },
    unit: 'km',
    value,
    least: 0,
    most: value * 3,
    tolerance: Math.max(from.uncertaintyKm + to.uncertaintyKm, km * DISTANCE_TOLERANCE),
    about: [distanceSubject(from, to)],
    gives: giveawaysOfReveal(pack, [from.id, to.id]),
    text: [{ say: 'estimate.geodesic' }, ...[from, to].flatMap((spot) => descriptionText(pack, spot).slice(0, 1))],
    sources: [...from.sources, ...to.sources],
    shows: [],
    features: () => [
      ...link(from.at, to.at, quantityText(value, 'km')),
      ...[from, to].map(({ at, label }) => answerPin(at, label)),
    ],
  }
}

const descriptionText = (pack: Pack, { id }: Spot): readonly Text[] => {
  const thing = lookup(pack).byId.get(id)
  return (thing && tellingOf(thing)?.text) ?? []
}

const spotText = ({ label, detail }: Spot): Text =>
  detail ? { say: 'estimate.detailed', with: { label, detail } } : label
