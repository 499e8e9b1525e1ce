import { boundsOf } from '@/lib/geo/bounds'
import { crossingsOf } from '@/lib/geo/crossings'
import { nearestOnLine } from '@/lib/geo/nearest'
import type { LonLat } from '@/lib/geo/point'
import { isSure } from '@/lib/pack/askable'
import type { Pack } from '@/lib/pack/pack'
import { perPack } from '@/lib/questions/memoize-per-pack'
import type { Anchor } from './item'

/** What the line can be traced from and to, in its order. */
export interface Anchors {
  /** Named after a thing of the pack. */
  readonly things: readonly Anchor[]
  /** These, and whole degrees. */
  readonly all: readonly Anchor[]
}

export const anchorsOf: (pack: Pack) => Anchors = perPack((pack) => {
  const things = [...tripoints(pack), ...crossings(pack), ...rivers(pack)].sort(inOrder)
  return { things, all: [...things, ...degrees(pack).filter(standsApart(things))].sort(inOrder) }
})

const inOrder = (a: Anchor, b: Anchor): number => a.alongKm - b.alongKm

/** A degree line beside a thing would only name the same place again. */
const APART_KM = 15
const standsApart = (things: readonly Anchor[]) => (degree: Anchor) => {
  const next = things[firstFrom(things, degree.alongKm - APART_KM)]
  return !next || next.alongKm > degree.alongKm + APART_KM
}

/** The first anchor so far along, by halving. */
export function firstFrom(anchors: readonly Anchor[], km: number): number {
  let [low, high] = [0, anchors.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((anchors[middle]?.alongKm ?? 0) < km) low = middle + 1
    else high = middle
  }
  return low
}

function onLine(pack: Pack, at: LonLat): Pick<Anchor, 'at' | 'alongKm'> {
  const near = nearestOnLine(pack.line, at)
  return { at: near.at, alongKm: near.alongKm }
}

function tripoints(pack: Pack): Anchor[] {
  return pack.tripoints.filter(isSure).map((value) => ({
    ...onLine(pack, value.at),
    label: value.names,
    said: { say: 'trace.tripoint', with: { name: value.names } },
    thing: { type: 'tripoint', value },
  }))
}

/** Crossings looked at: each takes a look at the whole line. */
const MOST = 1000

function crossings(pack: Pack): Anchor[] {
  const step = Math.ceil(pack.crossings.length / MOST)
  const some = pack.crossings.filter((value, i) => i % step === 0 && isSure(value))
  return some.map((value) => ({
    ...onLine(pack, value.at),
    label: value.names,
    said: { say: 'trace.crossing', with: { name: value.names } },
    thing: { type: 'crossing', value },
  }))
}

/** Rivers that cross the line in one place; one that winds about it tells no point. */
function rivers(pack: Pack): Anchor[] {
  return pack.waters.filter(isSure).flatMap((value): Anchor[] => {
    const at = onlyOne((pack.rivers[value.id] ?? []).flatMap((course) => crossingsOf(pack.line, course)))
    const said = { say: 'trace.river', with: { name: value.names } } as const
    return at ? [{ ...onLine(pack, at), label: value.names, said, thing: { type: 'water', value } }] : []
  })
}

/** Whole degrees that the line crosses once. */
function degrees(pack: Pack): Anchor[] {
  const [west, south, east, north] = boundsOf(pack.line)
  return [
    ...whole(west, east).flatMap((lon) =>
      degree(
        pack,
        [
          [lon, south - 1],
          [lon, north + 1],
        ],
        `trace.degree.${lon < 0 ? 'west' : 'east'}`,
        lon,
      ),
    ),
    ...whole(south, north).flatMap((lat) =>
      degree(
        pack,
        [
          [west - 1, lat],
          [east + 1, lat],
        ],
        `trace.degree.${lat < 0 ? 'south' : 'north'}`,
        lat,
      ),
    ),
  ]
}

type Wind = 'north' | 'south' | 'east' | 'west'

function degree(pack: Pack, line: LonLat[], say: `trace.degree.${Wind}`, value: number): Anchor[] {
  const at = onlyOne(crossingsOf(pack.line, line))
  const label = { say, with: { degrees: Math.abs(value) } }
  return at ? [{ ...onLine(pack, at), label, said: label }] : []
}

function onlyOne([at, another]: readonly LonLat[]): LonLat | undefined {
  return another ? undefined : at
}

function whole(low: number, high: number): number[] {
  const first = Math.ceil(low)
  return Array.from({ length: Math.max(0, Math.floor(high) - first + 1) }, (_, i) => first + i)
}
