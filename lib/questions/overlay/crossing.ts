import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import type { OverlayFeature } from '../explanation'
import { lineFeature, localName, pointFeature } from './feature'
import { keep } from './kept'
import { areaFeature } from './land'

/** A crossing as an answer shows it: both towns, roads with their numbers, the railway, the pass it lies in. */
export function crossingFeatures(pack: Pack, crossing: Things['crossing']): OverlayFeature[] {
  const { find } = lookup(pack)
  const areas = crossing.areas.map((id) => find('area', id)).filter((area) => area !== undefined)
  const routes = crossing.routes.map((id) => find('route', id)).filter((route) => route !== undefined)
  return [
    ...areas.flatMap((area) => areaFeature(area)),
    ...routes.flatMap(routeFeature),
    ...pack.parties.flatMap((party) => townFeature(crossing, party)),
  ]
}

export function routeFeature(route: Things['route']): OverlayFeature[] {
  const label = route.number ? { verbatim: route.number } : route.names
  return lineFeature([keep(route.line)], { role: route.kind, label, ...(route.schematic && { schematic: true }) })
}

function townFeature(crossing: Things['crossing'], party: Things['party']): OverlayFeature[] {
  const side = crossing.sides[party.id]
  if (!side) return []
  const sub = localName(side.names, party.language)
  return [pointFeature(side.at, { role: 'place', label: side.names, ...(sub && { sub }) })]
}

/** A settlement beside an answer. */
export function settlementFeature(pack: Pack, settlement: Things['settlement'], tag?: string): OverlayFeature[] {
  if (!settlement.at) return []
  const sub = localName(settlement.names, lookup(pack).find('party', settlement.party)?.language)
  return [
    pointFeature(settlement.at, { role: 'place', label: settlement.names, ...(sub && { sub }), ...(tag && { tag }) }),
  ]
}

/** Is anything drawn for this crossing a sketch? */
export function isSketched(pack: Pack, crossing: Things['crossing']): boolean {
  const { find } = lookup(pack)
  return crossing.routes.some((id) => find('route', id)?.schematic)
}
