import type { ExpressionSpecification } from 'maplibre-gl'
import type { MapPack } from '@/lib/map/map-pack'
import type { MapColors } from '../map-colors'
import type { Hidden } from '../props'

/** All that the style depends on: another scene gives the same layers with other values. */
export interface Scene {
  readonly pack: MapPack
  readonly colors: MapColors
  readonly mode: 'explore' | 'blind'
  readonly hide: readonly Hidden[]
  readonly posts: boolean
  readonly selectedTag: string | undefined
  readonly wide: boolean
  /** Written by the answer: the same name is not written twice. */
  readonly named: readonly string[]
}

/** Leaves out what the answer has already named. */
export const notNamedByAnswer = ({ named }: Scene, name: ExpressionSpecification): ExpressionSpecification => [
  '!',
  ['in', name, ['literal', [...named]]],
]

export type Visibility = 'visible' | 'none'
export const visibilityOf = (yes: boolean): Visibility => (yes ? 'visible' : 'none')
export const hides = (scene: Scene, hidden: Hidden): boolean => scene.hide.includes(hidden)
