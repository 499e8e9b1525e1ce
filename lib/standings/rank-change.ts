import type { Ranked, Score } from './rank'

/** How many ranks each went up since the standing before (down: negative); undefined for who was not in it. */
export function rankChanges(
  before: readonly Ranked<Score>[],
  now: readonly Ranked<Score>[],
): ReadonlyMap<string, number | undefined> {
  const ranks = new Map(before.map(({ id, rank }) => [id, rank]))
  return new Map(
    now.map(({ id, rank }) => {
      const earlier = ranks.get(id)
      return [id, earlier === undefined ? undefined : earlier - rank]
    }),
  )
}
