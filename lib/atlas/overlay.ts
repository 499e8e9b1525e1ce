import type { Pack } from '@/lib/pack/pack'
import { depict } from '@/lib/questions/depict'
import type { Overlay } from '@/lib/questions/explanation'
import { overlayOf } from '@/lib/questions/overlay'

/** What the map shows of a thing in the atlas; undefined if it has no place. */
export function atlasOverlay(pack: Pack, id: string): Overlay | undefined {
  const features = depict(pack, id)
  return features.length > 0 ? overlayOf(features) : undefined
}
