/** The half-made answer: what the hand has done so far. */
export interface MatchDraft {
  readonly bins: Readonly<Record<string, string>>
}
