import type { LonLat } from '@/lib/pack/schema'

/** The half-made answer: what the hand has done so far. */
export interface PlaceDraft {
  readonly at: LonLat | null
  /** The form for coordinates is open. */
  readonly typing: boolean
}
