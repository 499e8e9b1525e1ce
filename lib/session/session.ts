import type { Phase } from './phase'
import type { Settings } from './settings'

/** A live session, as far as its host moves it on. Who plays and what they answer is beside it: it changes by itself. */
export interface Session {
  readonly settings: Pick<Settings, 'secondsPerQuestion' | 'showStandings'>
  readonly length: number
  readonly phase: Phase
  readonly locked: boolean
  /** Positions that count for nothing. */
  readonly excluded: readonly number[]
}
