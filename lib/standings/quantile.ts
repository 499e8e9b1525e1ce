import type { Bucket } from './histogram'

/**
 * Which of n values in order, from 0 for the least, stands for a share of them: the least value that at least this share
 * does not exceed (Hyndman & Fan 1996, definition 1: always a value that somebody has).
 */
export const orderOf = (share: number, players: number): number =>
  Math.min(players - 1, Math.max(0, Math.ceil(share * players) - 1))

/** The same of values at hand; undefined if there are none. */
export function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[orderOf(share, sorted.length)]
}

/** The bucket that holds the value of an order, and which of its values, from the least, that is. */
export function withinBucket(
  buckets: readonly Bucket[],
  order: number,
): { readonly bucket: number; readonly order: number } | undefined {
  let before = 0
  for (const { bucket, players } of [...buckets].sort((one, other) => one.bucket - other.bucket)) {
    if (order < before + players) return { bucket, order: order - before }
    before += players
  }
  return undefined
}
