import { boundsOf } from '@/lib/geo/bounds'
import { crossingsOf } from '@/lib/geo/crossings'
import { nearestOnLine } from '@/lib/geo/nearest'
import type { LonLat } from '@/lib/geo/point'
import { isEstablished } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import type { Anchor, AnchorRef } from './item'

/** What the line can be traced from and to, in its order. */
export interface Anchors {
  /** Named after a thing of the pack. */
  readonly things: readonly Anchor[]
  /** These, and whole degrees. */
  readonly all: readonly Anchor[]
}

export const anchorsOf: (pack: Pack) => Anchors = memoizePerPack((pack) => {
  const things = [...tripoints(pack), ...crossings(pack), ...rivers(pack)].sort(compareAlongLine)
  return { things, all: [...things, ...degrees(pack).filter(isApartFrom(things))].sort(compareAlongLine) }
})

const compareAlongLine = (a: Anchor, b: Anchor): number => a.alongKm - b.alongKm

/** A degree line beside a thing would only name the same place again. */
const APART_KM = 15
const isApartFrom = (things: readonly Anchor[]) => (degree: Anchor) => {
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

const tripoints = (pack: Pack): Anchor[] =>
  pack.tripoints.filter(isEstablished).map((value) => tripointAnchor(pack, value))

const tripointAnchor = (pack: Pack, value: Things['tripoint']): Anchor => ({
  ...onLine(pack, value.at),
  ref: { thing: value.id },
  label: value.names,
  said: { say: 'trace.tripoint', with: { name: value.names } },
  thing: { type: 'tripoint', value },
})

/** Crossings looked at: each takes a look at the whole line. */
const MOST_CROSSINGS = 1000

function crossings(pack: Pack): Anchor[] {
  const step = Math.ceil(pack.crossings.length / MOST_CROSSINGS)
  const some = pack.crossings.filter((value, i) => i % step === 0 && isEstablished(value))
  return some.map((value) => crossingAnchor(pack, value))
}

const crossingAnchor = (pack: Pack, value: Things['crossing']): Anchor => ({
  ...onLine(pack, value.at),
  ref: { thing: value.id },
  label: value.names,
  said: { say: 'trace.crossing', with: { name: value.names } },
  thing: { type: 'crossing', value },
})

const rivers = (pack: Pack): Anchor[] => pack.waters.filter(isEstablished).flatMap((value) => riverAnchor(pack, value))

/** A river crosses the line in one place; one that winds about it tells no point. */
function riverAnchor(pack: Pack, value: Things['water']): Anchor[] {
  const at = onlyOne((pack.rivers[value.id] ?? []).flatMap((course) => crossingsOf(pack.line, course)))
  const said = { say: 'trace.river', with: { name: value.names } } as const
  const ref = { thing: value.id }
  return at ? [{ ...onLine(pack, at), ref, label: value.names, said, thing: { type: 'water', value } }] : []
}

/** Whole degrees that the line crosses once. */
function degrees(pack: Pack): Anchor[] {
  const [west, south, east, north] = boundsOf(pack.line)
  return [
    ...wholeNumbersBetween(west, east).flatMap((lon) => meridianAnchor(pack, lon)),
    ...wholeNumbersBetween(south, north).flatMap((lat) => parallelAnchor(pack, lat)),
  ]
}

function meridianAnchor(pack: Pack, lon: number): Anchor[] {
  const [, south, , north] = boundsOf(pack.line)
  const meridian: LonLat[] = [
    [lon, south - 1],
    [lon, north + 1],
  ]
  return degree(pack, meridian, `trace.degree.${lon < 0 ? 'west' : 'east'}`, { lon })
}

function parallelAnchor(pack: Pack, lat: number): Anchor[] {
  const [west, , east] = boundsOf(pack.line)
  const parallel: LonLat[] = [
    [west - 1, lat],
    [east + 1, lat],
  ]
  return degree(pack, parallel, `trace.degree.${lat < 0 ? 'south' : 'north'}`, { lat })
}

/** The anchor that was drawn, whatever today's rules say of drawing it. */
export function anchorOf(pack: Pack, ref: AnchorRef): Anchor {
  const name = JSON.stringify(ref)
  const known = anchorsByRef(pack).get(name)
  if (known) return known
  const [anchor] = 'thing' in ref ? thingAnchor(pack, ref.thing) : degreeAnchor(pack, ref)
  if (!anchor) throw new Error(`the line of ${pack.slug} has no point ${name}`)
  anchorsByRef(pack).set(name, anchor)
  return anchor
}

/** Finding where a river meets the line takes a look at all of both: once for a pack. */
const anchorsByRef = memoizePerPack((_: Pack) => new Map<string, Anchor>())

const degreeAnchor = (pack: Pack, ref: Exclude<AnchorRef, { thing: string }>): Anchor[] =>
  'lon' in ref ? meridianAnchor(pack, ref.lon) : parallelAnchor(pack, ref.lat)

function thingAnchor(pack: Pack, id: string): Anchor[] {
  const found = lookup(pack).byId.get(id)
  if (found?.type === 'tripoint') return [tripointAnchor(pack, found.value)]
  if (found?.type === 'crossing') return [crossingAnchor(pack, found.value)]
  return found?.type === 'water' ? riverAnchor(pack, found.value) : []
}

type Wind = 'north' | 'south' | 'east' | 'west'

function degree(
  pack: Pack,
  line: LonLat[],
  say: `trace.degree.${Wind}`,
  ref: { readonly lon: number } | { readonly lat: number },
): Anchor[] {
  const at = onlyOne(crossingsOf(pack.line, line))
  const label = { say, with: { degrees: Math.abs('lon' in ref ? ref.lon : ref.lat) } }
  return at ? [{ ...onLine(pack, at), ref, label, said: label }] : []
}

function onlyOne([at, another]: readonly LonLat[]): LonLat | undefined {
  return another ? undefined : at
}

function wholeNumbersBetween(low: number, high: number): number[] {
  const first = Math.ceil(low)
  return Array.from({ length: Math.max(0, Math.floor(high) - first + 1) }, (_, i) => first + i)
}
