import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import type { OverlayFeature } from '../explanation'
import { lineWithin, stretchFeatures, wholeStretch } from './border'
import { pointFeature } from './feature'
import { areaFeature } from './land'

/** What an event concerned: its stretches, its areas with the line inside them, or the whole line; and where it was. */
export function eventFeatures(pack: Pack, event: Things['event'], tag?: string): OverlayFeature[] {
  const { find } = lookup(pack)
  const stretches = event.concerns.stretches.map((id) => find('stretch', id)).filter((known) => known !== undefined)
  const areas = event.concerns.areas.map((id) => find('area', id)).filter((known) => known !== undefined)
  return [
    ...areas.flatMap((area) => areaFeature(area, tag, 'subject')),
    ...(event.concerns.whole ? wholeStretch(pack, tag) : []),
    ...areas.flatMap((area) => lineWithin(pack, area, tag)),
    ...stretches.flatMap((stretch) => stretchFeatures(pack, stretch, tag)),
    ...(event.at ? [pointFeature(event.at, { role: 'place', label: event.names, ...(tag && { tag }) })] : []),
  ]
}
