import type { GeoFile, LonLat, RiversFile } from '@/lib/pack/schema'
import type { Description } from './description'
import type { Sources } from './layers'
import { readRivers } from './packages'
import { type Point, round } from './plane'
import { simplify } from './simplify'

/** Degrees. The source has a vertex every 150 m; this keeps the line within some 50 m of them. */
export const LINE_TOLERANCE = 0.0005

/** Metres matter on the line, tenths of a kilometre on a lake. */
export const drawnLine = (surveyed: readonly Point[]): LonLat[] => simplify(surveyed, LINE_TOLERANCE).map(round(5))

export function buildGeo({ map, region, lakes }: Sources): GeoFile {
  const { attribution, licence } = map.outlines
  const ids = Object.keys(map.lakes)
  const ringsOf = (id: string) => lakes.filter((lake) => lake.id === id).map((lake) => lake.ring)
  for (const id of ids) if (ringsOf(id).length === 0) throw new Error(`no outline for ${id}`)
  return {
    attribution,
    licence,
    line: drawnLine(region.line),
    lakes: Object.fromEntries(ids.map((id) => [id, ringsOf(id)])),
  }
}

export function buildRivers({ folder, rivers: { attribution, licence, file } }: Description): RiversFile {
  const rivers = readRivers(`${folder}/${file}`).map(({ id, pieces }) => [id, pieces] as const)
  return { attribution, licence, rivers: Object.fromEntries(rivers) }
}
