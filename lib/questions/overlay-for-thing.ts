import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import { pointOf } from '@/lib/pack/place'
import type { Thing } from '@/lib/pack/things'
import type { OverlayFeature } from './explanation'
import {
  areaFeature,
  crossingFeatures,
  eventFeatures,
  pointFeature,
  reliefFeatures,
  routeFeature,
  settlementFeature,
  sheetFeature,
  stretchFeatures,
  tripointFeature,
  waterFeatures,
} from './overlay'

/** The overlay's features for a thing of a pack; empty if the thing has no place. */
export function overlayFeaturesOf(pack: Pack, id: string, tag?: string): OverlayFeature[] {
  const thing = lookup(pack).byId.get(id)
  if (!thing) return []
  const features = featuresByType(pack, thing, tag)
  const at = pointOf(thing)?.at
  return features.length === 0 && at && 'names' in thing.value
    ? [pointFeature(at, placeProperties(thing.value, tag))]
    : features
}

/** The same for one of several answers on a map: a crossing is a point only, as towns and roads would overlap. */
export function markerFeaturesOf(pack: Pack, id: string, tag: string): OverlayFeature[] {
  const crossing = lookup(pack).find('crossing', id)
  return crossing ? [pointFeature(crossing.at, placeProperties(crossing, tag))] : overlayFeaturesOf(pack, id, tag)
}

function featuresByType(pack: Pack, { type, value }: Thing, tag: string | undefined): OverlayFeature[] {
  switch (type) {
    case 'event':
      return eventFeatures(pack, value, tag)
    case 'crossing':
      return [...crossingFeatures(pack, value), pointFeature(value.at, placeProperties(value, tag))]
    case 'settlement':
      return settlementFeature(pack, value, tag)
    case 'water':
      return waterFeatures(pack, value, tag)
    case 'relief':
      return reliefFeatures(pack, value, tag)
    case 'stretch':
      return stretchFeatures(pack, value, tag)
    case 'area':
      return areaFeature(value, tag, 'subject')
    case 'route':
      return routeFeature(value)
    case 'mapSheet':
      return sheetFeature(value, tag)
    case 'tripoint':
      return [tripointFeature(value)]
    default:
      return []
  }
}

const placeProperties = ({ names }: { names: { en: string } }, tag: string | undefined) =>
  ({ role: 'place', label: names, ...(tag && { tag }) }) as const
