/** The half-made answer: what the hand has done so far. */
export interface EstimateDraft {
  readonly value: number | null
}
