/** Somebody's total before the last question and after it. */
export interface Score {
  readonly id: string
  readonly before: number
  readonly points: number
}

export interface Ranked {
  readonly id: string
  readonly points: number
  /** From 1; equal points share a rank. */
  readonly rank: number
  /** Places won by the last question; negative: lost. */
  readonly moved: number
}

/** Rank by a total: the first place that has it, from the highest down. */
function placesBy(totals: readonly number[]): Map<number, number> {
  const places = new Map<number, number>()
  for (const [place, total] of totals.toSorted((a, b) => b - a).entries())
    if (!places.has(total)) places.set(total, place + 1)
  return places
}

/** Best first; who has equal points comes in the order given. */
export function ranksOf(scores: readonly Score[]): Ranked[] {
  const now = placesBy(scores.map(({ points }) => points))
  const before = placesBy(scores.map((score) => score.before))
  return scores
    .map(({ id, points, before: was }) => {
      const rank = now.get(points) ?? 1
      return { id, points, rank, moved: (before.get(was) ?? rank) - rank }
    })
    .sort((a, b) => a.rank - b.rank)
}
