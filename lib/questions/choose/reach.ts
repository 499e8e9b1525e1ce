import { clipLine } from '@/lib/geo/area'
import { nearestOnLine } from '@/lib/geo/nearest'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { LonLat } from '@/lib/pack/schema'
import type { Things } from '@/lib/pack/things'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'

/** Kilometres along the line, from and to. */
type Reach = readonly [from: number, to: number]

const reachesByEvent = memoizePerPack((_: Pack) => new Map<string, readonly Reach[]>())

/** Which parts of the line an event concerned. Worked out when asked for: a pack has more events than one quiz needs. */
export function reachOf(pack: Pack, event: Things['event']): readonly Reach[] {
  const found = reachesByEvent(pack).get(event.id) ?? partsOf(pack, event)
  reachesByEvent(pack).set(event.id, found)
  return found
}

function partsOf(pack: Pack, { concerns }: Things['event']): Reach[] {
  const { get } = lookup(pack)
  if (concerns.whole) return [[0, Number.POSITIVE_INFINITY]]
  return [
    ...concerns.stretches.map((id) => stretchReach(pack, get('stretch', id))),
    ...concerns.areas.flatMap((id) => clipLine(pack.line, get('area', id).ring).map((piece) => reach(pack, piece))),
  ]
}

export const stretchReach = (pack: Pack, { from, to }: Things['stretch']): Reach => reach(pack, [from, to])

function reach(pack: Pack, piece: readonly LonLat[]): Reach {
  const ends = [piece[0], piece.at(-1)].flatMap((at) => (at ? [nearestOnLine(pack.line, at).alongKm] : []))
  return [Math.min(...ends), Math.max(...ends)]
}

/** Parts nearer than this may be the same to somebody: stretches are drawn by hand. */
const CLEAR_KM = 15

export const isClearOf = (a: readonly Reach[], b: readonly Reach[]): boolean =>
  a.every(([from, to]) => b.every((other) => to + CLEAR_KM < other[0] || other[1] + CLEAR_KM < from))
