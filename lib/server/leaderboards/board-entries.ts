import 'server-only'
import type { PoolClient } from 'pg'
import { type Finished, type Stand, standsOf } from './eligibility'

const keyOf = ({ name, period, starts }: Stand): string => `${name} ${period} ${starts}`

interface Best {
  readonly stand: Stand
  readonly attempt: Finished
}

/** For each board and player the best of some attempts; of equal ones the one that was begun first. */
function bestOf(attempts: readonly Finished[], nowMs: number): Best[] {
  const best = new Map<string, Best>()
  for (const attempt of [...attempts].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    for (const stand of standsOf(attempt, nowMs)) {
      const key = `${keyOf(stand)} ${attempt.playerId}`
      if ((best.get(key)?.attempt.points ?? -1) < attempt.points) best.set(key, { stand, attempt })
    }
  }
  return [...best.values()]
}

/** Updates nothing, but tells the id of a board that is there already. */
const BOARDS = `INSERT INTO "Board" ("name", "period", "starts")
SELECT * FROM unnest($1::text[], $2::"Period"[], $3::date[]) ORDER BY 1, 2, 3
ON CONFLICT ("name", "period", "starts") DO UPDATE SET "name" = EXCLUDED."name"
RETURNING "id", "name", "period", to_char("starts", 'YYYY-MM-DD') AS "starts"`

/** Whatever the order in which attempts are counted: the best stays, and of equal ones the one that was begun first. */
const ENTRIES = `INSERT INTO "BoardEntry" AS kept ("boardId", "playerId", "points", "attemptId")
SELECT * FROM unnest($1::int[], $2::uuid[], $3::int[], $4::uuid[])
ON CONFLICT ("playerId", "boardId") DO UPDATE SET "points" = EXCLUDED."points", "attemptId" = EXCLUDED."attemptId"
WHERE (kept."points", EXCLUDED."attemptId") < (EXCLUDED."points", kept."attemptId")`

export async function writeEntries(client: PoolClient, attempts: readonly Finished[], nowMs: number): Promise<void> {
  const best = bestOf(attempts, nowMs)
  if (best.length === 0) return
  const stands = best.map(({ stand }) => stand)
  const boards = [...new Map(stands.map((stand) => [keyOf(stand), stand])).values()]
  const { rows } = await client.query<Stand & { id: number }>(BOARDS, [
    boards.map(({ name }) => name),
    boards.map(({ period }) => period),
    boards.map(({ starts }) => starts),
  ])
  const ids = new Map(rows.map((row) => [keyOf(row), row.id]))
  await client.query(ENTRIES, [
    stands.map((stand) => ids.get(keyOf(stand))),
    best.map(({ attempt }) => attempt.playerId),
    best.map(({ attempt }) => attempt.points),
    best.map(({ attempt }) => attempt.id),
  ])
}

interface Tally {
  readonly playerId: string
  readonly pack: string
  readonly kind: string
  answers: number
  credit: number
}

/** What the answers of each kind came to. Where the questions cannot be had back any more, nobody knows their kinds. */
function talliesOf(attempts: readonly Finished[]): Tally[] {
  const tallies = new Map<string, Tally>()
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

const TALLIES = `INSERT INTO "KindTally" AS kept ("playerId", "pack", "kind", "answers", "credit")
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::float[])
ON CONFLICT ("playerId", "pack", "kind") DO UPDATE
SET "answers" = kept."answers" + EXCLUDED."answers", "credit" = kept."credit" + EXCLUDED."credit"`

export async function writeTallies(client: PoolClient, attempts: readonly Finished[]): Promise<void> {
  const tallies = talliesOf(attempts)
  if (tallies.length === 0) return
  await client.query(TALLIES, [
    tallies.map(({ playerId }) => playerId),
    tallies.map(({ pack }) => pack),
    tallies.map(({ kind }) => kind),
    tallies.map(({ answers }) => answers),
    tallies.map(({ credit }) => credit),
  ])
}
