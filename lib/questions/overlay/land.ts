import type { Line, LonLat } from '@/lib/geo/point'
import { simplifiedLine } from '@/lib/geo/simplify'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Bounds } from '@/lib/pack/schema'
import type { Things } from '@/lib/pack/things'
import type { Text } from '@/lib/text/text'
import type { OverlayFeature } from '../explanation'
import { stretchFeatures } from './border'
import { lineFeature, pointFeature, ringFeature } from './feature'
import { keep } from './kept'

/** Waters, relief, areas, sheets and tripoints on an overlay. */

/** `subject`: the area is what the question is about, and the map flies to it. */
export function areaFeature(area: Things['area'], tag?: string, of?: 'subject'): OverlayFeature[] {
  return ringFeature([keep(area.ring)], { role: 'area', label: area.names, ...(of && { of }), ...(tag && { tag }) })
}

/** A lake's outline or a river's course; and the stretches of the line that run along it. */
export function waterFeatures(pack: Pack, water: Things['water'], tag?: string): OverlayFeature[] {
  const properties = { role: 'water', label: water.names, ...(tag && { tag }) } as const
  const along = pack.stretches.filter((stretch) => stretch.water === water.id)
  return [
    ...ringFeature((pack.lakes[water.id] ?? []).map(outline), properties),
    ...lineFeature((pack.rivers[water.id] ?? []).flatMap(simplifiedLine).map(keep), properties),
    ...along.flatMap((stretch) => stretchFeatures(pack, stretch, tag)),
  ]
}

/** A shore as coarse as a map of the lake allows; simplified too far, a small one keeps its own points. */
function outline(ring: Line): Line {
  const [coarse = []] = simplifiedLine(ring)
  return keep(coarse.length < 4 ? ring : coarse)
}

export function tripointFeature(tripoint: Things['tripoint'], sub?: Text): OverlayFeature {
  return pointFeature(tripoint.at, { role: 'tripoint', label: tripoint.names, ...(sub && { sub }) })
}

export function sheetFeature(sheet: Things['mapSheet'], tag?: string): OverlayFeature[] {
  if (!sheet.footprint) return []
  return ringFeature([boxRing(sheet.footprint)], {
    role: 'sheet',
    label: { verbatim: sheet.number },
    ...(tag && { tag }),
  })
}

function boxRing([west, south, east, north]: Bounds): LonLat[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

/** A range's axis and outline, a peak's or a pass's point. */
export function reliefFeatures(pack: Pack, relief: Things['relief'], tag?: string): OverlayFeature[] {
  const area = relief.area ? lookup(pack).find('area', relief.area) : undefined
  const point = relief.at && pointFeature(relief.at, { role: 'place', label: relief.names, ...(tag && { tag }) })
  return [...(area ? areaFeature(area, tag, 'subject') : []), ...(point ? [point] : [])]
}
