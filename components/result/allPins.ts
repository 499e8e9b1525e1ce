import type { Bounds } from '@/lib/pack/schema'
import type { WireOverlay, WireReviewItem } from '@/lib/quiz/wire'

type Feature = WireOverlay['features']['features'][number]

const isPin = ({ geometry, properties }: Feature) =>
  geometry.type === 'Point' && (properties.role === 'guess' || properties.role === 'answer')
const isMark = (feature: Feature) => isPin(feature) || feature.properties.role === 'link'

/** Many on a small map: their names would cover each other, and the rows have them. */
const nameless = ({ geometry, properties: { role } }: Feature): Feature => ({
  type: 'Feature',
  geometry,
  properties: { role },
})

const isPinned = ({ explanation }: WireReviewItem) =>
  explanation.overlay.features.features.some(
    ({ geometry, properties }) => properties.role === 'guess' && geometry.type === 'Point',
  )

/** One overlay of every pin that was placed, where it belongs, and the way between. */
export function allPins(items: readonly WireReviewItem[], bounds: Bounds): WireOverlay {
  const features = items
    .filter(isPinned)
    .flatMap(({ explanation }) => explanation.overlay.features.features.filter(isMark).map(nameless))
  return { bounds, features: { type: 'FeatureCollection', features } }
}
