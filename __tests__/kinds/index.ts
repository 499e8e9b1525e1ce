import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Kind, Questions, Responses } from '@/components/questions/view'
import type { WireMarked } from '@/lib/contract/attempts'
import type { LonLat } from '@/lib/pack/schema'
import type { Player } from '../browser/player'

export type Role = WireMarked['explanation']['overlay']['features']['features'][number]['properties']['role']

type Answering<K extends Kind> = (player: Player, question: Questions[K]) => Promise<void>

/** How the tests of whole screens answer a kind of question, and what its answer must show: `__tests__/kinds/<kind>.ts`. */
export interface KindOnScreen<K extends Kind> {
  /** Clicks and drags. */
  readonly mouse: Answering<K>
  /** Taps and swipes. */
  readonly finger: Answering<K>
  /** Tab, arrows, Enter and Space; no pointer at all. */
  readonly keys: Answering<K>
  /** It is answered on the map. */
  readonly isOnMap?: boolean
  readonly answer: {
    /** What the map shows of it, whatever it was about. */
    readonly roles: readonly Role[]
    /** Features are tied to rows of the explanation. */
    readonly isTagged?: boolean
    /** Points of the key: each must be seen, and the overlay has as many answers. */
    points?(key: Responses[K]): readonly LonLat[]
  }
}

export function onScreen<K extends Kind>(kind: K): KindOnScreen<K> {
  const file = path.join(__dirname, `${kind}.ts`)
  if (!existsSync(file)) throw new Error(`No test can answer "${kind}" on the screen: write __tests__/kinds/${kind}.ts`)
  const module: { readonly onScreen: KindOnScreen<K> } = require(file)
  return module.onScreen
}
