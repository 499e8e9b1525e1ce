import { ringsBetween } from '@/lib/geo/between'
import { boundsOf, diagonalKm, expand } from '@/lib/geo/bounds'
import { directionFrom } from '@/lib/geo/compass'
import { distanceKm } from '@/lib/geo/distance'
import type { Bounds, Line } from '@/lib/geo/point'
import { coarseLine } from '@/lib/geo/simplify'
import { tellingOf } from '@/lib/questions/thing-description'
import type { Text } from '@/lib/text/text'
import { cite } from '../cite'
import type { Explanation, OverlayFeature } from '../explanation'
import { compassText, keep, kmText, lineFeature, overlayOf, pointFeature, ringFeature } from '../overlay'
import { alignedWith, courseOf } from './course'
import { straightKm, toleranceKm } from './grade'
import { historyOf } from './history'
import type { Anchor, TraceItem } from './item'
import { strayingOf } from './straying'
import type { TraceResponse } from './wire'

export function explain(item: TraceItem, response?: TraceResponse): Explanation {
  const { pack, from, to } = item
  const drawn = response && drawnLine(item, response)
  const history = historyOf(item)
  const told = history.map(({ text }) => text)
  const ends = [from, to].flatMap(({ thing }) => thing?.value.sources ?? [])
  return {
    title: { say: 'trace.title', with: { from: from.label, to: to.label } },
    text: [
      ...(response ? responseTexts(item, response) : []),
      ...(told.length > 0 ? told : [straightDistanceText(item), ...endTexts(item)]),
    ],
    sources: cite(pack, history.length > 0 ? history.flatMap(({ sources }) => sources) : ends),
    overlay: overlayOf(features(item, drawn), { within: boundsFor(item, drawn) }),
  }
}

/** A line of 500 points is drawn as coarse as the course is: nothing finer is seen. */
function drawnLine(item: TraceItem, { line }: TraceResponse): Line {
  const [west, south, east, north] = boundsOf(courseOf(item))
  return alignedWith(courseOf(item), coarseLine(line, Math.hypot(east - west, north - south) / 800))
}

function responseTexts(item: TraceItem, response: TraceResponse): Text[] {
  const { offKm, worst } = strayingOf(item, response)
  const mean: Text = {
    say: 'trace.mean',
    with: { distance: kmText(offKm), straight: kmText(straightKm(item)) },
  }
  if (worst.km <= toleranceKm(item)) return [mean]
  const direction = compassText(directionFrom(worst.from, worst.to))
  return [mean, { say: 'trace.worst', with: { distance: kmText(worst.km), direction } }]
}

/** Lengths along a drawn line depend on its detail; the straight distance does not. */
function straightDistanceText({ from, to }: TraceItem): Text {
  const distance = kmText(distanceKm(from.at, to.at))
  return { say: 'trace.crowFlies', with: { distance, from: from.said, to: to.said } }
}

/** Where no act is known to have drawn the stretch, what is known of one of its ends. */
function endTexts({ from, to }: TraceItem): Text[] {
  const thing = [to.thing, from.thing].find((end) => end && end.type !== 'water')
  return thing ? (tellingOf(thing)?.text.slice(0, 1) ?? []) : []
}

function features(item: TraceItem, drawn: Line | undefined): OverlayFeature[] {
  const course = courseOf(item)
  const truth = lineFeature([keep(course)], { role: 'border' })
  const ends = [item.from, item.to].map(endFeature)
  if (!drawn) return [...truth, ...ends]
  return [
    ...ringFeature(ringsBetween(course, drawn), { role: 'area', of: 'between' }),
    ...truth,
    ...lineFeature([drawn], { role: 'guess' }),
    ...ends,
  ]
}

function endFeature({ at, label, thing }: Anchor): OverlayFeature {
  return pointFeature(at, { role: thing?.type === 'tripoint' ? 'tripoint' : 'place', label })
}

/** Both lines, unless what was drawn runs off the map. */
function boundsFor(item: TraceItem, drawn: Line | undefined): Bounds {
  const truth = boundsOf(courseOf(item))
  const both = drawn ? boundsOf([...courseOf(item), ...drawn]) : truth
  return expand(diagonalKm(both) > 3 * diagonalKm(truth) ? truth : both, 0.12, 15)
}
