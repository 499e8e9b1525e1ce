import 'server-only'
import type { PoolClient } from 'pg'
import { type BoardPeriod, boardPeriodsOf, type FinishedAttempt } from './eligibility'

const boardKey = ({ name, period, starts }: BoardPeriod): string => `${name} ${period} ${starts}`

interface BestOnBoard {
  readonly board: BoardPeriod
  readonly attempt: FinishedAttempt
}

/** For each board and player the best of some attempts; of equal ones the one that was begun first. */
function bestOf(attempts: readonly FinishedAttempt[], nowMs: number): BestOnBoard[] {
  const best = new Map<string, BestOnBoard>()
  for (const attempt of [...attempts].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    for (const board of boardPeriodsOf(attempt, nowMs)) {
      const key = `${boardKey(board)} ${attempt.playerId}`
      if ((best.get(key)?.attempt.points ?? -1) < attempt.points) best.set(key, { board, attempt })
    }
  }
  return [...best.values()]
}

/** Updates nothing, but tells the id of a board that is there already. */
const UPSERT_BOARDS = `INSERT INTO "Board" ("name", "period", "starts")
SELECT * FROM unnest($1::text[], $2::"Period"[], $3::date[]) ORDER BY 1, 2, 3
ON CONFLICT ("name", "period", "starts") DO UPDATE SET "name" = EXCLUDED."name"
RETURNING "id", "name", "period", to_char("starts", 'YYYY-MM-DD') AS "starts"`

/** Whatever the order in which attempts are counted: the best stays, and of equal ones the one that was begun first. */
const UPSERT_ENTRIES = `INSERT INTO "BoardEntry" AS kept ("boardId", "playerId", "points", "attemptId")
SELECT * FROM unnest($1::int[], $2::uuid[], $3::int[], $4::uuid[])
ON CONFLICT ("playerId", "boardId") DO UPDATE SET "points" = EXCLUDED."points", "attemptId" = EXCLUDED."attemptId"
WHERE (kept."points", EXCLUDED."attemptId") < (EXCLUDED."points", kept."attemptId")`

export async function writeEntries(
  client: PoolClient,
  attempts: readonly FinishedAttempt[],
  nowMs: number,
): Promise<void> {
  const best = bestOf(attempts, nowMs)
  if (best.length === 0) return
  const bestBoards = best.map(({ board }) => board)
  const boards = [...new Map(bestBoards.map((board) => [boardKey(board), board])).values()]
  const { rows } = await client.query<BoardPeriod & { id: number }>(UPSERT_BOARDS, [
    boards.map(({ name }) => name),
    boards.map(({ period }) => period),
    boards.map(({ starts }) => starts),
  ])
  const ids = new Map(rows.map((row) => [boardKey(row), row.id]))
  await client.query(UPSERT_ENTRIES, [
    bestBoards.map((board) => ids.get(boardKey(board))),
    best.map(({ attempt }) => attempt.playerId),
    best.map(({ attempt }) => attempt.points),
    best.map(({ attempt }) => attempt.id),
  ])
}

interface KindTally {
  readonly playerId: string
  readonly pack: string
  readonly kind: string
  answers: number
  credit: number
}

/** What the answers of each kind came to. Where the questions cannot be had back any more, nobody knows their kinds. */
function kindTalliesOf(attempts: readonly FinishedAttempt[]): KindTally[] {
  const tallies = new Map<string, KindTally>()
  for (const { playerId, pack, kinds, credits } of attempts) {
    for (const [position, kind] of (kinds ?? []).entries()) {
      const key = `${playerId} ${pack} ${kind}`
      const tally = tallies.get(key) ?? { playerId, pack, kind, answers: 0, credit: 0 }
      tallies.set(key, tally)
      tally.answers += 1
      tally.credit += credits[position] ?? 0
    }
  }
  return [...tallies.values()]
}

const UPSERT_TALLIES = `INSERT INTO "KindTally" AS kept ("playerId", "pack", "kind", "answers", "credit")
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::float[])
ON CONFLICT ("playerId", "pack", "kind") DO UPDATE
SET "answers" = kept."answers" + EXCLUDED."answers", "credit" = kept."credit" + EXCLUDED."credit"`

export async function writeTallies(client: PoolClient, attempts: readonly FinishedAttempt[]): Promise<void> {
  const tallies = kindTalliesOf(attempts)
  if (tallies.length === 0) return
  await client.query(UPSERT_TALLIES, [
    tallies.map(({ playerId }) => playerId),
    tallies.map(({ pack }) => pack),
    tallies.map(({ kind }) => kind),
    tallies.map(({ answers }) => answers),
    tallies.map(({ credit }) => credit),
  ])
}
