import 'server-only'
import { NIL as NIL_UUID } from 'uuid'
import { database } from '@/lib/server/platform'
import { BUCKET_WIDTH, type Bucket, bucketOf, neighbourCounts, orderOf, withinBucket } from '@/lib/standings'
import type { BoardPeriod } from './eligibility'

/** Somebody on a stored board. */
export interface BoardRow {
  readonly id: string
  readonly points: number
  readonly attemptId: string
  readonly nickname: string | null
  readonly nicknameHidden: boolean
}

/** Where somebody stands on a stored board. */
export interface BoardPlace {
  readonly points: number
  readonly attemptId: string
  readonly rank: number
  /** How many are listed before: those of equal points who began earlier too. */
  readonly before: number
  /** How many have fewer points. */
  readonly below: number
}

const queryRows = async <R extends object>(name: string, text: string, values: readonly unknown[]): Promise<R[]> =>
  (await database().pool.query<R>({ name, text, values: [...values] })).rows

const BOARD = `SELECT "id" FROM "Board" WHERE "name" = $1 AND "period" = $2::"Period" AND "starts" = $3::date`

/** Undefined: nobody stands on it. */
export async function boardIdOf({ name, period, starts }: BoardPeriod): Promise<number | undefined> {
  const [row] = await queryRows<{ id: number }>('board', BOARD, [name, period, starts])
  return row?.id
}

const BUCKETS = `SELECT "bucket", "players" FROM "BoardBucket" WHERE "boardId" = $1 AND "players" > 0 ORDER BY "bucket"`

export const bucketsOn = (board: number): Promise<Bucket[]> => queryRows('board-buckets', BUCKETS, [board])

const ROW_COLUMNS = `e."playerId" AS "id", e."points", e."attemptId", p."nickname", p."nicknameHidden"
FROM "BoardEntry" e JOIN "Player" p ON p."id" = e."playerId"`

const TOP = `SELECT ${ROW_COLUMNS} WHERE e."boardId" = $1 ORDER BY e."points" DESC, e."attemptId" LIMIT $2`

export const topRows = (board: number, limit: number): Promise<BoardRow[]> =>
  queryRows('board-top', TOP, [board, limit])

/** Counted within one bucket only: what lies above it is the buckets' business. */
const COUNTS_IN_BUCKET = `SELECT
  count(*) FILTER (WHERE "points" > $2)::int AS "above",
  count(*) FILTER (WHERE "points" = $2 AND "attemptId" < $3)::int AS "earlier",
  count(*) FILTER (WHERE "points" = $2)::int AS "level"
FROM "BoardEntry" WHERE "boardId" = $1 AND "points" >= $2 AND "points" < $4`

const ENTRY = `SELECT "points", "attemptId" FROM "BoardEntry" WHERE "playerId" = $1 AND "boardId" = $2`

const playersIn = (buckets: readonly Bucket[]): number => buckets.reduce((sum, { players }) => sum + players, 0)

/** How many have more points, just as many, and of those how many began before an attempt. */
async function countsAt(board: number, buckets: readonly Bucket[], points: number, attempt: string = NIL_UUID) {
  const ownBucket = bucketOf(points)
  const values = [board, points, attempt, (ownBucket + 1) * BUCKET_WIDTH]
  const [inBucket] = await queryRows<{ above: number; earlier: number; level: number }>(
    'board-inside',
    COUNTS_IN_BUCKET,
    values,
  )
  const { above = 0, earlier = 0, level = 0 } = inBucket ?? {}
  return { above: above + playersIn(buckets.filter(({ bucket }) => bucket > ownBucket)), earlier, level }
}

export async function placeOf(
  board: number,
  buckets: readonly Bucket[],
  player: string,
): Promise<BoardPlace | undefined> {
  const [entry] = await queryRows<{ points: number; attemptId: string }>('board-entry', ENTRY, [player, board])
  if (!entry) return undefined
  const { above, earlier, level } = await countsAt(board, buckets, entry.points, entry.attemptId)
  return { ...entry, rank: above + 1, before: above + earlier, below: playersIn(buckets) - above - level }
}

/** Neighbours come in two steps: of equal points, then of others; the index is read in its order, up or down. */
const ABOVE = `(SELECT ${ROW_COLUMNS} WHERE e."boardId" = $1 AND e."points" = $2 AND e."attemptId" < $3 ORDER BY e."attemptId" DESC LIMIT $4)
UNION ALL
(SELECT ${ROW_COLUMNS} WHERE e."boardId" = $1 AND e."points" > $2 ORDER BY e."points", e."attemptId" DESC LIMIT $4)`
const AT_AND_BELOW = `(SELECT ${ROW_COLUMNS} WHERE e."boardId" = $1 AND e."points" = $2 AND e."attemptId" >= $3 ORDER BY e."attemptId" LIMIT $4)
UNION ALL
(SELECT ${ROW_COLUMNS} WHERE e."boardId" = $1 AND e."points" < $2 ORDER BY e."points" DESC, e."attemptId" LIMIT $4)`

/** The order of a board. */
const inOrder = (one: BoardRow, other: BoardRow): number =>
  other.points - one.points || (one.attemptId < other.attemptId ? -1 : 1)

/** A stretch of a board in its order, with what is needed to rank it (`rankedFrom`). */
export interface Stretch {
  readonly rows: readonly BoardRow[]
  readonly rank: number
  readonly before: number
}

/** `limit` rows with the given place in the middle; near an end the other side has more. */
export async function stretchAround(
  board: number,
  buckets: readonly Bucket[],
  { points, attemptId, rank, before }: BoardPlace,
  limit: number,
): Promise<Stretch> {
  const values = [board, points, attemptId, limit]
  const [above, from] = await Promise.all([
    queryRows<BoardRow>('board-above', ABOVE, values),
    queryRows<BoardRow>('board-from', AT_AND_BELOW, values),
  ])
  const sides = neighbourCounts(limit)
  const room = sides.above + Math.max(0, sides.below + 1 - from.length)
  const shownAbove = above.toSorted(inOrder).slice(Math.max(0, above.length - room))
  const rows = [...shownAbove, ...from.toSorted(inOrder)].slice(0, limit)
  const [first] = rows
  const firstRank = !first || first.points === points ? rank : (await countsAt(board, buckets, first.points)).above + 1
  return { rows, rank: firstRank, before: before - shownAbove.length }
}

const POINTS_AT_OFFSET = `SELECT "points" FROM "BoardEntry" WHERE "boardId" = $1 AND "points" >= $2 AND "points" < $3
ORDER BY "points" OFFSET $4 LIMIT 1`

/** The points that a share of the players does not exceed: one bucket is looked into. */
export async function pointsAtShare(
  board: number,
  buckets: readonly Bucket[],
  share: number,
): Promise<number | undefined> {
  const found = withinBucket(buckets, orderOf(share, playersIn(buckets)))
  if (!found) return undefined
  const from = found.bucket * BUCKET_WIDTH
  const [row] = await queryRows<{ points: number }>('board-quantile', POINTS_AT_OFFSET, [
    board,
    from,
    from + BUCKET_WIDTH,
    found.order,
  ])
  return row?.points
}
