import type { Feature, Point } from 'geojson'
import type { Map as MapGL } from 'maplibre-gl'
import {
  type Box,
  boxAround,
  candidates,
  containsBox,
  containsPoint,
  growBox,
  overlaps,
  type ScreenPoint,
} from '@/lib/map/collision-boxes'
import type { MapPack, NamedPoint } from '@/lib/map/map-pack'
import type { LonLat } from '@/lib/pack/schema'
import type { FreeSpace } from './free-space'

/** Names of the two lands: each on its own land, clear of the border and of what an answer shows. */

/** From the border to the nearest letter. */
const CLEAR = { wide: 26, phone: 14 }

/** Where a name stands; it stays as long as it stands well there. */
export interface PlacedName {
  readonly at: LonLat
  /** With its second line. */
  readonly whole: boolean
}

function onOwnLand(map: MapGL, box: Box, code: string): boolean {
  const middle = (box.top + box.bottom) / 2
  return [box.left, (box.left + box.right) / 2, box.right].every((x) => {
    const found = map.queryRenderedFeatures([x, middle], { layers: ['land', 'lakes'] })
    return found.every(({ layer }) => layer.id !== 'lakes') && found.some(({ properties }) => properties.code === code)
  })
}

function fits(
  map: MapGL,
  box: Box,
  code: string,
  clear: number,
  { free, border, lines, occupied }: FreeSpace,
): boolean {
  const around = growBox(box, clear)
  return (
    containsBox(free, box) &&
    !occupied.some((other) => overlaps(other, box)) &&
    !border.some((spot) => containsPoint(around, spot)) &&
    !lines.some((spot) => containsPoint(box, spot)) &&
    onOwnLand(map, box, code)
  )
}

const isLand = (map: MapGL, { x, y }: ScreenPoint, code: string): boolean =>
  map.queryRenderedFeatures([x, y], { layers: ['land'] }).some(({ properties }) => properties.code === code)

/** Where the name would stand best: the pack's place for it, or the middle of what is seen of the land. */
function wishFor(map: MapGL, country: NamedPoint, code: string, { free }: FreeSpace): ScreenPoint {
  const given = map.project([...country.at])
  if (containsPoint(free, given)) return given
  const middle = { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 }
  const own = candidates(free, middle, 7, 7).filter((spot) => isLand(map, spot, code))
  if (own.length === 0) return middle
  return {
    x: own.reduce((sum, { x }) => sum + x, 0) / own.length,
    y: own.reduce((sum, { y }) => sum + y, 0) / own.length,
  }
}

/** Rough, on the safe side: capitals 0.3 em apart. */
const widthOf = (name: string, wide: boolean): number => name.length * (wide ? 18 : 12.5)

function placeName(
  map: MapGL,
  country: NamedPoint,
  code: string,
  room: FreeSpace,
  wide: boolean,
  before?: PlacedName,
): PlacedName | undefined {
  const width = widthOf(country.name, wide)
  const sizes = [
    { width, height: country.local ? 46 : 24, whole: true },
    { width: width * 0.8, height: 20, whole: false },
  ]
  const wishes = candidates(room.free, before ? map.project([...before.at]) : wishFor(map, country, code, room), 11, 11)
  for (const size of sizes) {
    const spot = wishes.find((wish) =>
      fits(map, boxAround(wish, size.width, size.height), code, wide ? CLEAR.wide : CLEAR.phone, room),
    )
    if (!spot) continue
    const { lng, lat } = map.unproject([spot.x, spot.y])
    return { at: [lng, lat], whole: size.whole }
  }
  return undefined
}

export function countryNames(
  map: MapGL,
  pack: MapPack,
  room: FreeSpace,
  wide: boolean,
  placedNames: Map<string, PlacedName>,
): Feature<Point>[] {
  const codes = new Map(pack.parties.map(({ id, code }) => [id, code]))
  return pack.countries.flatMap((country): Feature<Point>[] => {
    const code = country.party === undefined ? undefined : codes.get(country.party)
    const spot = code && placeName(map, country, code, room, wide, placedNames.get(country.name))
    if (!spot) return []
    placedNames.set(country.name, spot)
    const name = country.name.toLocaleUpperCase()
    return [
      {
        type: 'Feature',
        properties: spot.whole && country.local ? { name, local: country.local } : { name, small: !spot.whole },
        geometry: { type: 'Point', coordinates: [...spot.at] },
      },
    ]
  })
}
