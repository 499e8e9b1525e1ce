import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Names } from '@/lib/pack/schema'
import type { Things } from '@/lib/pack/things'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import { baseVersionOf } from '@/lib/text/prose'
import type { OverlayFeature } from '../explanation'
import {
  answerPin,
  crossingFeatures,
  eventFeatures,
  localName,
  reliefFeatures,
  tripointFeature,
  waterFeatures,
} from '../overlay'
import type { PlaceItem } from './item'

/** What stands around the answer on the map; the answer's own pin carries its name. */
export function surroundings({ pack, target: { thing } }: PlaceItem): OverlayFeature[] {
  switch (thing.type) {
    case 'crossing':
      return crossingFeatures(pack, thing.value)
    case 'settlement':
      return withoutName(crossingOf(pack, thing.value.id), thing.value.names)
    case 'water':
      return waterFeatures(pack, thing.value)
    case 'tripoint':
      return [tripointFeature(thing.value)]
    case 'event':
      return withoutName(eventFeatures(pack, thing.value), thing.value.names)
    case 'relief':
      return withoutName(reliefFeatures(pack, thing.value), thing.value.names)
  }
}

function crossingOf(pack: Pack, settlement: string): OverlayFeature[] {
  const crossing = crossingsBySettlement(pack).get(settlement)
  return crossing ? crossingFeatures(pack, crossing) : []
}

/** Without the point that bears the answer's own name: the towns of Khorgos and Khorgas are two, though their Chinese names are one. */
function withoutName(features: OverlayFeature[], names: Names): OverlayFeature[] {
  return features.filter((feature) => feature.properties.role !== 'place' || !hasName(feature, names))
}

function hasName({ properties: { label } }: OverlayFeature, names: Names): boolean {
  return label !== undefined && 'en' in label && baseVersionOf(label) === baseVersionOf(names)
}

const crossingsBySettlement = memoizePerPack((pack) => {
  const crossings = new Map<string, Things['crossing']>()
  for (const crossing of pack.crossings) {
    for (const { settlement } of Object.values(crossing.sides)) if (settlement) crossings.set(settlement, crossing)
  }
  return crossings
})

/** Named in its own language below, unless what stands around it bears the name already: towns, a shore, a pass. */
export function answerOf(
  { pack, target: { thing, at } }: PlaceItem,
  around: readonly OverlayFeature[],
): OverlayFeature {
  const { names } = thing.value
  if (thing.type === 'crossing' || around.some((feature) => hasName(feature, names))) return answerPin(at)
  if (thing.type !== 'settlement') return answerPin(at, names)
  return answerPin(at, names, localName(names, lookup(pack).find('party', thing.value.party)?.language))
}
