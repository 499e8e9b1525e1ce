import { boundsOf, expand } from '@/lib/geo/bounds'
import { COMPASS, directionFrom } from '@/lib/geo/compass'
import { resample } from '@/lib/geo/line'
import type { Text } from '@/lib/text/text'
import { distanceBars, niceKm } from '../distances'
import type { OverlayFeature } from '../explanation'
import { compassText, kmText, lineFeature, overlayOf } from '../overlay'
import { blurred, byPlace, drawable, mostCommonMistake, type Tally, withinText } from '../tally'
import { alignedWith, courseOf } from './course'
import { straightKm, toleranceKm } from './grade'
import type { TraceItem } from './item'
import { type Straying, strayingOf } from './straying'
import type { TraceResponse } from './wire'

/** The class's lines over the real one. */
export function tally(item: TraceItem, responses: readonly TraceResponse[]): Tally {
  const strayings = responses.map((response) => strayingOf(item, response))
  const off = strayings.map(({ offKm }) => offKm)
  const mistake = mistakeOf(item, strayings)
  return {
    count: responses.length,
    headline: withinText(off, toleranceKm(item), kmText),
    ...(mistake && { mistake }),
    bars: distanceBars(off, stepsKm(item)),
    overlay: overlayOf(classLines(item, responses), { within: expand(boundsOf(courseOf(item)), 0.2, 15) }),
  }
}

/** Full points; then half and all of what a straight line is off. */
function stepsKm(item: TraceItem): number[] {
  const tolerance = Number(toleranceKm(item).toPrecision(2))
  const wider = [0.5, 1].map((times) => niceKm(times * straightKm(item)))
  return [tolerance, ...new Set(wider.filter((km) => km > 1.2 * tolerance))]
}

/** The most lines that are shown (more are unreadable), and the points of each (enough for a smooth line). */
const MOST_LINES = 60
const POINTS = 40

/** From near to far, which tells nothing of who drew them; of equally far ones by where they stray most. */
function classLines(item: TraceItem, responses: readonly TraceResponse[]): OverlayFeature[] {
  const drawn = responses.map((response) => ({ response, straying: strayingOf(item, response) }))
  return drawable(
    drawn,
    ({ straying: a }, { straying: b }) => a.offKm - b.offKm || byPlace(a.worst.to, b.worst.to),
    MOST_LINES,
  ).flatMap(({ response: { line } }) =>
    lineFeature([resample(alignedWith(courseOf(item), line), POINTS).map(blurred)], { role: 'class' }),
  )
}

/** Where each wrong line strays most: many in the same direction. */
function mistakeOf(item: TraceItem, strayings: readonly Straying[]): Text | undefined {
  const ways = strayings
    .filter(({ offKm }) => offKm > toleranceKm(item))
    .map(({ worst }) => directionFrom(worst.from, worst.to))
  const counted = COMPASS.map((way) => ({ way, count: ways.filter((one) => one === way).length }))
  const most = mostCommonMistake(counted, strayings.length)
  return (
    most && {
      say: 'tally.strayed',
      with: { count: most.count, all: strayings.length, direction: compassText(most.way) },
    }
  )
}
