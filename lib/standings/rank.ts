/** Somebody on a board, with what counts there. */
export interface Score {
  readonly id: string
  readonly points: number
}

export type Ranked<S extends Score> = S & { readonly rank: number }

/**
 * A board: most points first. Equal points share a rank, and the ranks that they take up are passed over (1, 2, 2, 4);
 * those who share one keep the order they were given in.
 */
export function rankScores<S extends Score>(scores: readonly S[]): Ranked<S>[] {
  const sorted = [...scores].sort((one, other) => other.points - one.points)
  return rankScoresFrom(sorted, { rank: 1, before: 0 })
}

/**
 * The same for a stretch of a board that is in its order already: its first entry has this rank, and so many stand before
 * it. The two differ where it shares its rank with somebody before the stretch.
 */
export function rankScoresFrom<S extends Score>(
  sorted: readonly S[],
  { rank: first, before }: { readonly rank: number; readonly before: number },
): Ranked<S>[] {
  let rank = first
  return sorted.map((score, index) => {
    const previous = sorted[index - 1]
    if (previous && previous.points !== score.points) rank = before + index + 1
    return { ...score, rank }
  })
}
