import type { LonLat } from '@/lib/pack/schema'

/** The half-made answer: what the hand has done so far. */
export interface TraceDraft {
  readonly mode: 'freehand' | 'points'
  readonly line: readonly LonLat[]
  /** How long the line was before each step, for undoing. */
  readonly strokes: readonly number[]
  /** The form for coordinates is open. */
  readonly typing: boolean
}
