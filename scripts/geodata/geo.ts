import type { GeoFile, LonLat, RiversFile } from '@/lib/pack/schema'
import { GSHHG, LAKES, OSM } from './atlas'
import type { Lake } from './lakes'
import { readRivers } from './packages'
import { type Point, round } from './plane'
import { simplify } from './simplify'

/** Degrees. The source has a vertex every 150 m; this keeps the line within some 50 m of them. */
export const LINE_TOLERANCE = 0.0005

/** Metres matter on the line, tenths of a kilometre on a lake. */
export const drawnLine = (surveyed: readonly Point[]): LonLat[] => simplify(surveyed, LINE_TOLERANCE).map(round(5))

export function buildGeo(surveyed: readonly Point[], lakes: readonly Lake[]): GeoFile {
  const ringsOf = (id: string) => lakes.filter((lake) => lake.id === id).map((lake) => lake.ring)
  for (const id of Object.keys(LAKES)) if (ringsOf(id).length === 0) throw new Error(`no outline for ${id}`)
  return {
    ...OSM,
    line: drawnLine(surveyed),
    lakes: Object.fromEntries(Object.keys(LAKES).map((id) => [id, ringsOf(id)])),
  }
}

export function buildRivers(): RiversFile {
  const rivers = readRivers('rivers.geojson').map(({ id, pieces }) => [`river-${id}`, pieces] as const)
  return { ...GSHHG, rivers: Object.fromEntries(rivers) }
}
