import { SLUG } from './atlas'
import { readRegion } from './countries'
import { buildGeo, buildRivers } from './geo'
import { buildLakes } from './lakes'

/** Path in the repository → content. The same packages give the same bytes, on every machine. */
export type Outputs = Map<string, Uint8Array>

/** Everything in these is made by the builders. */
export const OWNED = [`public/packs/${SLUG}/tiles`, 'public/map-fonts']

export const text = (content: string) => new TextEncoder().encode(content)
export const json = (content: unknown) => text(`${JSON.stringify(content)}\n`)

export async function build(): Promise<Outputs> {
  const pack = `public/packs/${SLUG}`
  const region = readRegion()
  const lakes = buildLakes()
  return new Map([
    [`${pack}/geo.json`, json(buildGeo(region.line, lakes))],
    [`${pack}/rivers.json`, json(buildRivers())],
  ])
}
