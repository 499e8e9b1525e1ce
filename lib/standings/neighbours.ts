import type { Ranked, Score } from './rank'

/** Somebody with as many above and below as there are, up to `each`; empty for who is not on the board. */
export function neighboursOf<S extends Score>(board: readonly Ranked<S>[], id: string, each: number): Ranked<S>[] {
  const at = board.findIndex((entry) => entry.id === id)
  return at < 0 ? [] : board.slice(Math.max(0, at - each), at + each + 1)
}

/**
 * How a list of `limit` is shared out around somebody: as many below as above, the odd one above. Whoever is near an end
 * gets more of the other side, which the caller cuts to what there is.
 */
export const neighbourCounts = (limit: number): { readonly above: number; readonly below: number } => ({
  above: Math.ceil((limit - 1) / 2),
  below: Math.floor((limit - 1) / 2),
})
