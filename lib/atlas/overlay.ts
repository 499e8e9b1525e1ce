import { expand } from '@/lib/geo/bounds'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Overlay, OverlayFeature } from '@/lib/questions/explanation'
import { overlayOf } from '@/lib/questions/overlay'
import { overlayFeaturesOf } from '@/lib/questions/overlay-for-thing'

/** The least that the atlas shows around a thing: it is looked at for where it lies. */
const SURROUNDINGS_KM = 60

/** What the map shows of a thing in the atlas; undefined if it has no place. */
export function atlasOverlay(pack: Pack, id: string): Overlay | undefined {
  const features = overlayFeaturesOf(pack, id)
  if (features.length === 0) return undefined
  const drawn = overlayOf(features)
  const overlay = { ...drawn, bounds: expand(drawn.bounds, 0, SURROUNDINGS_KM) }
  const shown = features.filter((feature) => !isShownOnMap(pack, id, feature))
  return { ...overlay, features: { ...overlay.features, features: shown.length > 0 ? shown : features } }
}

/** The atlas draws every crossing as a post with its name: no ring on top of it. */
function isShownOnMap(pack: Pack, id: string, { geometry, properties }: OverlayFeature): boolean {
  const crossing = lookup(pack).find('crossing', id)
  return crossing !== undefined && geometry.type === 'Point' && properties.label === crossing.names
}
