import GeoJSONVT, { type LegacyTile } from 'geojson-vt'
import { fromGeojsonVt } from 'vt-pbf'
import type { Description } from './description'
import { LAYERS, type LayerName, layersAt, MAX_ZOOM, type Sources } from './layers'
import { type Box, tilesIn, WORLD } from './plane'

const EXTENT = 4096
/** Past the tile's edge, in its units: what is wider than a line needs more, or the edge shows. */
const BUFFERS: Partial<Record<LayerName, number>> = {
  ribbon: 320,
  ribbon_fine: 320,
  line: 160,
  boundary: 96,
  relief: 256,
  lake_label: 0,
}
const BUFFER = 64

type Tile = { x: number; y: number; bytes: Uint8Array }

function tilesAt(zoom: number, sources: Sources): Tile[] {
  const indexes = [...layersAt(zoom, sources)].map(([name, data]) => {
    const buffer = BUFFERS[name] ?? BUFFER
    return [
      name,
      new GeoJSONVT(data, { maxZoom: zoom, indexMaxZoom: Math.min(zoom, 3), tolerance: 0, extent: EXTENT, buffer }),
    ] as const
  })
  return tilesIn(zoom <= sources.map.worldZoom ? WORLD : sources.map.shown, zoom).map(({ x, y }) => {
    const layers: Record<string, LegacyTile> = {}
    for (const [name, index] of indexes) {
      const tile = index.getTile(zoom, x, y)
      if (tile && tile.features.length > 0) layers[name] = tile
    }
    // Open sea has a tile too: a missing one would be asked for and logged as an error.
    return { x, y, bytes: fromGeojsonVt({ land: { features: [] }, ...layers }, { version: 2, extent: EXTENT }) }
  })
}

/** Path under the pack's folder → tile. */
export function buildTiles(sources: Sources): Map<string, Uint8Array> {
  const zooms = Array.from({ length: MAX_ZOOM + 1 }, (_, zoom) => zoom)
  return new Map(
    zooms.flatMap((zoom) =>
      tilesAt(zoom, sources).map(({ x, y, bytes }) => [`tiles/${zoom}/${x}/${y}.pbf`, bytes] as const),
    ),
  )
}

const FIELDS: Partial<Record<LayerName, Record<string, string>>> = {
  land: { code: 'ISO 3166-1 alpha-2' },
  river: { id: 'water of the pack', rank: '1 large, 2 middle, 3 small' },
  lake: { id: 'water of the pack', name: 'of other lakes', rank: '1 is labelled first, 5 never' },
  lake_label: { id: 'water of the pack', name: 'of other lakes', rank: '1 is labelled first' },
  relief: { z: 'zoom from which to draw it', size: '0.75 to 1.25' },
  line: { parties: 'left and right of it, from its first vertex' },
}

const tileJson = ({ slug, outlines, rivers }: Description, maxzoom: number, bounds: Box) => ({
  tilejson: '3.0.0',
  tiles: [`/packs/${slug}/tiles/{z}/{x}/{y}.pbf`],
  minzoom: 0,
  maxzoom,
  bounds,
  attribution: `${outlines.attribution} · Natural Earth · ${rivers.attribution}`,
  vector_layers: LAYERS.map((id) => ({ id, fields: FIELDS[id] ?? {} })),
})

/** The region to the last zoom; the same files as a coarse world without bounds. */
export const tileJsons = (map: Description) => ({
  'tiles/tilejson.json': tileJson(map, MAX_ZOOM, map.shown),
  'tiles/world.json': tileJson(map, map.worldZoom, WORLD),
})
