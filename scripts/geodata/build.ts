import { readRegion } from './countries'
import type { Description } from './description'
import { buildFonts } from './fonts'
import { buildGeo, buildRivers } from './geo'
import { buildLakes, type Lake } from './lakes'
import type { Sources } from './layers'
import { boxOf, inside, type Point } from './plane'
import { buildPoster } from './poster'
import { buildRelief } from './relief'
import { buildRiverLines } from './rivers'
import { buildTiles, tileJsons } from './tiles'
import { buildWorld } from './world'

/** Path in the repository → content. The same packages give the same bytes, on every machine. */
export type Outputs = Map<string, Uint8Array>

/** Everything in here is made by the builders. */
export const FONTS = 'public/map-fonts'

const text = (content: string) => new TextEncoder().encode(content)
const json = (content: unknown) => text(`${JSON.stringify(content)}\n`)

function inAny(lakes: readonly Lake[]): (at: Point) => boolean {
  const boxed = lakes.map(({ ring }) => ({ ring, box: boxOf(ring) }))
  return (at) =>
    boxed.some(
      ({ ring, box }) => at[0] > box[0] && at[0] < box[2] && at[1] > box[1] && at[1] < box[3] && inside(ring, at),
    )
}

function readSources(map: Description): Sources {
  const region = readRegion(map)
  const lakes = buildLakes(map)
  const rivers = buildRiverLines(map)
  const coarse = buildWorld(map, '110m')
  const medium = buildWorld(map, '50m')
  const shores = [...rivers.filter(({ rank }) => rank < 3).map(({ line }) => line), ...lakes.map(({ ring }) => ring)]
  const relief = buildRelief(map.ranges, { border: region.line, shores, isWater: inAny(lakes) })
  return { map, region, lakes, rivers, relief, world: (zoom) => (zoom < 3 ? coarse : medium) }
}

/** Everything of a border's folder that is drawn from its `map.json`, its `pack.json` and the geodata packages. */
export function buildBorder(map: Description): Outputs {
  const sources = readSources(map)
  return new Map([
    [`${map.folder}/geo.json`, json(buildGeo(sources))],
    [`${map.folder}/rivers.json`, json(buildRivers(map))],
    [`${map.folder}/poster.json`, json(buildPoster(sources))],
    ...Object.entries(tileJsons(map)).map(([path, content]) => [`${map.folder}/${path}`, json(content)] as const),
    ...[...buildTiles(sources)].map(([path, bytes]) => [`${map.folder}/${path}`, bytes] as const),
  ])
}

/** The fonts of all maps: which characters they need, all packs say together. */
export async function buildMapFonts(packTexts: readonly string[]): Promise<Outputs> {
  const fonts = await buildFonts(packTexts)
  return new Map([
    ...[...fonts.files, ...fonts.licences].map(([path, bytes]) => [`${FONTS}/${path}`, bytes] as const),
    [`${FONTS}/font-faces.json`, json(fonts.faces)],
    [`${FONTS}/noto-sans-sc.css`, text(fonts.css)],
  ])
}
