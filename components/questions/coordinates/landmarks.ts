import type { MapPack } from '@/components/map/props'
import type { LonLat } from '@/lib/pack/schema'
import type { WireQuestion } from '@/lib/quiz/wire'

export interface Landmark {
  readonly name: string
  readonly at: LonLat
}

/** The named places that the blind map shows anyway, for finding one's way by text: never what the question hides. */
export function landmarks(pack: MapPack, hide: WireQuestion['hide']): Landmark[] {
  const lakes = hide.includes('lake')
    ? []
    : pack.waters.flatMap(({ name, at, kind }) => (kind === 'lake' && at ? [{ name, at }] : []))
  const countries = hide.includes('country') ? [] : pack.countries.map(({ name, at }) => ({ name, at }))
  return [...lakes, ...countries]
}
