import type { WireQuestion } from '@/lib/contract/attempts'
import type { MapPack } from '@/lib/map/map-pack'
import type { Bounds, LonLat } from '@/lib/pack/schema'

export interface Landmark {
  readonly name: string
  readonly at: LonLat
}

/** The named places that the blind map shows anyway, for finding one's way by text: never what the question hides. */
export function landmarks(pack: MapPack, hide: WireQuestion['hide'], within: Bounds): Landmark[] {
  const lakes = hide.includes('lake')
    ? []
    : pack.waters.flatMap(({ name, at, kind }) => (kind === 'lake' && at ? [{ name, at }] : []))
  const countries = hide.includes('country') ? [] : pack.countries.map(({ name, at }) => ({ name, at }))
  return [...lakes, ...countries].filter(({ at }) => isWithin(within, at))
}

function isWithin([west, south, east, north]: Bounds, [lon, lat]: LonLat): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}
