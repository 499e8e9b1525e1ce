import type { Feature, LineString } from 'geojson'
import type { Map as MapGL } from 'maplibre-gl'
import type { ScreenPoint } from '@/lib/map/collision-boxes'
import type { MapPack } from '@/lib/map/map-pack'
import { extendEnds, offsetLine, stretchForText } from '@/lib/map/text-on-line'
import { type FreeSpace, renderedLines } from './free-space'

/** Names along lines: a range's on its axis or beside it, a river's on its course; never across the border. */

const SIDEWAYS = [0, 15, -15, 28, -28, 42, -42]
const RIVERS_FROM = 5.2

/**
 * The map asks for a line as long as the word at its largest size and at the tile's own zoom: up to twice what it takes
 * on the screen. The run at the ends is never written on.
 */
function feature(map: MapGL, name: string, piece: readonly ScreenPoint[], width: number): Feature<LineString> {
  const coordinates = extendEnds(piece, width).map(({ x, y }) => {
    const { lng, lat } = map.unproject([x, y])
    return [lng, lat]
  })
  return { type: 'Feature', properties: { name }, geometry: { type: 'LineString', coordinates } }
}

/** Sizes of the style: 10 px at zoom 4, 14 at 8; capitals 0.28 em apart. */
export function rangeNames(map: MapGL, pack: MapPack, room: FreeSpace): Feature<LineString>[] {
  const size = 10 + Math.min(1, Math.max(0, (map.getZoom() - 4) / 4)) * 4
  return pack.ranges.flatMap(({ name, axis }) => {
    const line = axis.map((at) => map.project([...at]))
    for (const by of SIDEWAYS) {
      const width = name.length * size * 1.05 + 8
      const piece = stretchForText(offsetLine(line, by), width, room.isClear, 6)
      if (piece) return [feature(map, name, piece, width)]
    }
    return []
  })
}

export function riverNames(map: MapGL, pack: MapPack, room: FreeSpace): Feature<LineString>[] {
  if (map.getZoom() < RIVERS_FROM) return []
  const drawn = renderedLines(map, 'rivers')
  return pack.waters.flatMap(({ id, kind, name }) => {
    if (kind !== 'river') return []
    const pieces = drawn.filter((river) => river.id === id).map(({ line }) => line)
    for (const line of pieces.sort((a, b) => b.length - a.length)) {
      const width = name.length * 7.2 + 8
      const piece = stretchForText(line, width, room.isClear, 3)
      if (piece) return [feature(map, name, piece, width)]
    }
    return []
  })
}
