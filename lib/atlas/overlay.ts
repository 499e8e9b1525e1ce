import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import { depict } from '@/lib/questions/depict'
import type { Overlay, OverlayFeature } from '@/lib/questions/explanation'
import { overlayOf } from '@/lib/questions/overlay'

/** What the map shows of a thing in the atlas; undefined if it has no place. */
export function atlasOverlay(pack: Pack, id: string): Overlay | undefined {
  const features = depict(pack, id)
  if (features.length === 0) return undefined
  const overlay = overlayOf(features)
  const shown = features.filter((feature) => !isPosted(pack, id, feature))
  return { ...overlay, features: { ...overlay.features, features: shown.length > 0 ? shown : features } }
}

/** The atlas draws every crossing as a post with its name: no ring on top of it. */
function isPosted(pack: Pack, id: string, { geometry, properties }: OverlayFeature): boolean {
  const crossing = lookup(pack).find('crossing', id)
  return crossing !== undefined && geometry.type === 'Point' && properties.label === crossing.names
}
