import { boundsOf, expand } from '@/lib/geo/bounds'
import { circleAround, destination } from '@/lib/geo/circle'
import type { LonLat } from '@/lib/geo/point'
import { distanceBars, niceKm } from '../distances'
import type { OverlayFeature } from '../explanation'
import { kmText, lineFeature, overlayOf, pointFeature } from '../overlay'
import { blurred, byPlace, drawable, type Tally, withinText } from '../tally'
import { missOf } from './grade'
import type { PlaceItem } from './item'
import { mistakeOf } from './mistake'
import { radiusKm, reachKm } from './targets'
import type { PlaceResponse } from './wire'

/** The class's pins: how far off they are, and where most of them stood wrong. */
export function tally(item: PlaceItem, responses: readonly PlaceResponse[]): Tally {
  const pins = responses.map(({ at }) => at)
  const away = pins.map((at) => missOf(item, at).distanceKm)
  const steps = stepsKm(item)
  const mistake = mistakeOf(item, pins)
  return {
    count: pins.length,
    headline: withinText(away, radiusKm(item.pack, item.target), kmText),
    ...(mistake && { mistake }),
    bars: distanceBars(away, steps),
    overlay: overlayOf([...rings(item, steps), ...dots(pins)], { within: boundsOfPins(item, pins, steps) }),
  }
}

/** Full points; then about half and one and a half of the distance over which they fall to a third. */
function stepsKm({ pack, target }: PlaceItem): number[] {
  const radius = Number(radiusKm(pack, target).toPrecision(2))
  const wider = [0.5, 1.5].map((times) => niceKm(times * reachKm(pack)))
  return [radius, ...wider.filter((km) => km > 1.5 * radius)]
}

/** Labelled where the ring is farthest south-east: names stand rather north of a pin. */
const LABEL_AT = 150

function rings({ target: { at } }: PlaceItem, stepsKm: readonly number[]): OverlayFeature[] {
  return stepsKm.flatMap((km) => [
    ...lineFeature([circleAround(at, km)], { role: 'ring' }),
    pointFeature(destination(at, LABEL_AT, km), { role: 'ring', label: kmText(km) }),
  ])
}

const dots = (pins: readonly LonLat[]): OverlayFeature[] =>
  drawable(pins.map(blurred), byPlace).map((at) => pointFeature(at, { role: 'class' }))

/** The middle ring and the nearer pins: one far-off pin does not make the map small. */
const SHOWN_SHARE = 0.9

function boundsOfPins({ target: { at } }: PlaceItem, pins: readonly LonLat[], stepsKm: readonly number[]) {
  const [west, south, east, north] = boundsOf(circleAround(at, stepsKm[1] ?? stepsKm[0] ?? 1))
  const far = ([lon, lat]: LonLat) => Math.hypot(lon - at[0], lat - at[1])
  const near = pins.toSorted((a, b) => far(a) - far(b)).slice(0, Math.ceil(pins.length * SHOWN_SHARE))
  return expand(boundsOf([[west, south], [east, north], ...near]), 0.04)
}
