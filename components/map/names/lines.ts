import type { Feature, LineString } from 'geojson'
import type { Map as MapGL } from 'maplibre-gl'
import type { Spot } from '../placing'
import type { MapPack } from '../props'
import { linesDrawn, type Room } from './room'
import { roomForWord, shifted } from './word'

/** Names along lines: a range's on its axis or beside it, a river's on its course; never across the border. */

const SIDEWAYS = [0, 15, -15, 28, -28, 42, -42]
const RIVERS_FROM = 5.2

function feature(map: MapGL, name: string, piece: readonly Spot[]): Feature<LineString> {
  const coordinates = piece.map(({ x, y }) => {
    const { lng, lat } = map.unproject([x, y])
    return [lng, lat]
  })
  return { type: 'Feature', properties: { name }, geometry: { type: 'LineString', coordinates } }
}

/** Sizes of the style: 10 px at zoom 4, 14 at 8; capitals 0.28 em apart. */
export function rangeNames(map: MapGL, pack: MapPack, room: Room): Feature<LineString>[] {
  const size = 10 + Math.min(1, Math.max(0, (map.getZoom() - 4) / 4)) * 4
  return pack.ranges.flatMap(({ name, axis }) => {
    const line = axis.map((at) => map.project([...at]))
    for (const by of SIDEWAYS) {
      const piece = roomForWord(shifted(line, by), name.length * size * 1.12 + 14, room.isClear, 6)
      if (piece) return [feature(map, name, piece)]
    }
    return []
  })
}

export function riverNames(map: MapGL, pack: MapPack, room: Room): Feature<LineString>[] {
  if (map.getZoom() < RIVERS_FROM) return []
  const drawn = linesDrawn(map, 'rivers')
  return pack.waters.flatMap(({ id, kind, name }) => {
    if (kind !== 'river') return []
    const pieces = drawn.filter((river) => river.id === id).map(({ line }) => line)
    for (const line of pieces.sort((a, b) => b.length - a.length)) {
      const piece = roomForWord(line, name.length * 7.2 + 22, room.isClear, 3)
      if (piece) return [feature(map, name, piece)]
    }
    return []
  })
}
