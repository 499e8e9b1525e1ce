/** The half-made answer: what the hand has done so far. */
export interface ChooseDraft {
  readonly option: string | null
}
