/** The half-made answer: what the hand has done so far. */
export interface OrderDraft {
  readonly order: readonly string[]
}
