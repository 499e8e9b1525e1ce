/** How many have points from `from` up to but not including `to`; the last bar has those with full marks too. */
export interface Bar {
  readonly from: number
  readonly to: number
  readonly players: number
}

/** How many players have points within one narrow range, of which the bars of a chart are made. */
export interface Bucket {
  readonly bucket: number
  readonly players: number
}

/**
 * Points are whole numbers from 0 to a quiz's length × 1,000. A bucket is this wide: some four hundred of them for the
 * usual ten questions, so that summing them is nothing, and counting within one a small part of counting them all. The
 * triggers that keep the buckets (see the migrations) know the width too.
 */
export const BUCKET_WIDTH = 25

export const bucketOf = (points: number): number => Math.floor(points / BUCKET_WIDTH)

export const bucketsOf = (points: readonly number[]): Bucket[] => {
  const counts = new Map<number, number>()
  for (const value of points) counts.set(bucketOf(value), (counts.get(bucketOf(value)) ?? 0) + 1)
  return [...counts].map(([bucket, players]) => ({ bucket, players })).sort((one, other) => one.bucket - other.bucket)
}

/** A chart's bars from 0 to `most`: the buckets, a few to each bar. Full marks belong to the last. */
export function barsOf(buckets: readonly Bucket[], most: number, bars: number): Bar[] {
  const perBar = Math.ceil(Math.ceil(most / BUCKET_WIDTH) / bars)
  const width = perBar * BUCKET_WIDTH
  const count = Math.max(1, Math.ceil(most / width))
  const players = new Array<number>(count).fill(0)
  for (const { bucket, players: more } of buckets) {
    const at = Math.min(count - 1, Math.floor(bucket / perBar))
    players[at] = (players[at] ?? 0) + more
  }
  return players.map((number, index) => ({
    from: index * width,
    to: Math.min((index + 1) * width, most),
    players: number,
  }))
}
