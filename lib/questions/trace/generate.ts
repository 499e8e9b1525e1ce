import { lengthKm, pointAtKm } from '@/lib/geo/line'
import { nearestOnLine } from '@/lib/geo/nearest'
import type { Pack } from '@/lib/pack/pack'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import { pick } from '../draw'
import type { Avoid, Random, Subject } from '../kind'
import { anchorsOf, firstFrom } from './anchors'
import { toleranceKm } from './grade'
import type { Anchor, TraceItem } from './item'

/** A stretch to draw: long enough to have a shape, short enough for one sweep of the hand. */
const LEAST_LENGTH = { km: 60, share: 0.035 }
const MOST_LENGTH = { km: 350, share: 0.35 }
/** A straight line must be so many tolerances off, or there would be nothing to know. */
const CROOKED_AT_TOLERANCES = 3
/** Draws before the pack counts as too straight or too thin. */
const TRIES = 40

export function generate(pack: Pack, random: Random, avoid?: Avoid): TraceItem | undefined {
  let fallback: TraceItem | undefined
  for (let tries = 0; tries < TRIES; tries++) {
    const item = drawItem(pack, random)
    if (!item || !isCrooked(item)) continue
    if (!avoid || !about(item).some(avoid)) return item
    fallback ??= item
  }
  return fallback
}

/** From a thing to another, or in one of three draws to a whole degree; in either direction. */
function drawItem(pack: Pack, random: Random): TraceItem | undefined {
  const { things, all } = anchorsOf(pack)
  const from = pick(random, things)
  const to = from && partner(pack, random.below(3) === 0 ? all : things, from, random)
  if (!from || !to) return undefined
  return random.below(2) === 0 ? { pack, from, to } : { pack, from: to, to: from }
}

/** Another anchor at a fit distance, up or down the line. */
function partner(pack: Pack, anchors: readonly Anchor[], from: Anchor, random: Random): Anchor | undefined {
  const length = lengthKm(pack.line)
  const least = Math.min(LEAST_LENGTH.km, length * LEAST_LENGTH.share)
  const most = Math.min(MOST_LENGTH.km, length * MOST_LENGTH.share)
  const [low, high] =
    random.below(2) === 0 ? [from.alongKm + least, from.alongKm + most] : [from.alongKm - most, from.alongKm - least]
  const start = firstFrom(anchors, low)
  const count = firstFrom(anchors, high) - start
  return count > 0 ? anchors[start + random.below(count)] : undefined
}

const PROBES = 24
const crookednessByEnds: (pack: Pack) => Map<string, boolean> = memoizePerPack(() => new Map())

/** A quick look, once per pair, at how far the straight line runs from the course. */
function isCrooked(item: TraceItem): boolean {
  const pair = [item.from.alongKm, item.to.alongKm].sort((a, b) => a - b).join()
  const answers = crookednessByEnds(item.pack)
  const known = answers.get(pair)
  if (known !== undefined) return known
  const answer = meanProbeKm(item) >= CROOKED_AT_TOLERANCES * toleranceKm(item)
  answers.set(pair, answer)
  return answer
}

function meanProbeKm({ pack, from, to }: TraceItem): number {
  const straight = [from.at, to.at]
  const step = (to.alongKm - from.alongKm) / PROBES
  let sum = 0
  for (let i = 1; i < PROBES; i++)
    sum += nearestOnLine(straight, pointAtKm(pack.line, from.alongKm + step * i)).distanceKm
  return sum / PROBES
}

/** The course past every anchor on it: two traces that share a piece share one of them. */
export function about({ pack, from, to }: TraceItem): Subject[] {
  const anchors = anchorsOf(pack).things
  const [low, high] = from.alongKm < to.alongKm ? [from, to] : [to, from]
  const on = anchors.slice(firstFrom(anchors, low.alongKm), firstFrom(anchors, high.alongKm + 1e-9))
  return on.flatMap(({ thing }) => (thing ? [{ id: thing.value.id, aspect: 'course' }] : []))
}

/** Both ends are named on the map while the question is open. */
export function gives({ from, to }: TraceItem): Subject[] {
  return [from, to].flatMap(({ thing }) => {
    if (!thing) return []
    const point = { id: thing.value.id, aspect: 'point' }
    return thing.type === 'crossing' ? [point, { id: thing.value.id, aspect: 'opposite' }] : [point]
  })
}
