/** A player's total after the last question, and before it. */
export interface Score {
  readonly id: string
  readonly pointsBefore: number
  readonly points: number
}

export interface Ranked {
  readonly id: string
  readonly points: number
  /** From 1; equal points share a rank. */
  readonly rank: number
  /** Ranks gained by the last question; negative: lost. */
  readonly rankChange: number
}

/** The rank of each total, from 1 for the highest; equal totals share the better rank. */
function ranksByTotal(totals: readonly number[]): Map<number, number> {
  const places = new Map<number, number>()
  for (const [place, total] of totals.toSorted((a, b) => b - a).entries())
    if (!places.has(total)) places.set(total, place + 1)
  return places
}

/** Best first; players with equal points keep the order given. */
export function ranksOf(scores: readonly Score[]): Ranked[] {
  const now = ranksByTotal(scores.map(({ points }) => points))
  const ranksBefore = ranksByTotal(scores.map(({ pointsBefore }) => pointsBefore))
  return scores
    .map(({ id, points, pointsBefore }) => {
      const rank = now.get(points) ?? 1
      return { id, points, rank, rankChange: (ranksBefore.get(pointsBefore) ?? rank) - rank }
    })
    .sort((a, b) => a.rank - b.rank)
}
