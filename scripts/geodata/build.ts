import { SLUG } from './atlas'
import { readRegion } from './countries'
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

const PACK = `public/packs/${SLUG}`
const FONTS = 'public/map-fonts'

/** Everything in these is made by the builders. */
export const OWNED = [`${PACK}/tiles`, FONTS]

const text = (content: string) => new TextEncoder().encode(content)
const json = (content: unknown) => text(`${JSON.stringify(content)}\n`)

function inAny(lakes: readonly Lake[]): (at: Point) => boolean {
  const boxed = lakes.map(({ ring }) => ({ ring, box: boxOf(ring) }))
  return (at) =>
    boxed.some(
      ({ ring, box }) => at[0] > box[0] && at[0] < box[2] && at[1] > box[1] && at[1] < box[3] && inside(ring, at),
    )
}

function readSources(): Sources {
  const region = readRegion()
  const lakes = buildLakes()
  const rivers = buildRiverLines()
  const coarse = buildWorld('110m')
  const medium = buildWorld('50m')
  const shores = [...rivers.filter(({ rank }) => rank < 3).map(({ line }) => line), ...lakes.map(({ ring }) => ring)]
  const relief = buildRelief({ border: region.line, shores, isWater: inAny(lakes) })
  return { region, lakes, rivers, relief, world: (zoom) => (zoom < 3 ? coarse : medium) }
}

export async function build(): Promise<Outputs> {
  const sources = readSources()
  const fonts = await buildFonts()
  return new Map([
    [`${PACK}/geo.json`, json(buildGeo(sources.region.line, sources.lakes))],
    [`${PACK}/rivers.json`, json(buildRivers())],
    [`${PACK}/poster.json`, json(buildPoster(sources))],
    ...Object.entries(tileJsons()).map(([path, content]) => [`${PACK}/${path}`, json(content)] as const),
    ...[...buildTiles(sources)].map(([path, bytes]) => [`${PACK}/${path}`, bytes] as const),
    ...[...fonts.files, ...fonts.licences].map(([path, bytes]) => [`${FONTS}/${path}`, bytes] as const),
    [`${FONTS}/font-faces.json`, json(fonts.faces)],
    [`${FONTS}/noto-sans-sc.css`, text(fonts.css)],
  ])
}
