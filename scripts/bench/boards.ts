/**
 * Leaderboards over a database full of attempts: the top, a rank and a neighbourhood as the app reads them, beside a query
 * that ranks everybody each time; that both agree; and what counting adds to recording an attempt. Prints JSON.
 *
 *   DATABASE_URL=… node tsx boards.ts ATTEMPTS PLAYERS
 */
import { Client } from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { LENGTHS } from '@/lib/quiz'
import { record } from '@/lib/server/attempts/submit-response'
import { boardIdOf, bucketsOn, placeOf, stretchAround, topRows } from '@/lib/server/leaderboards/board-queries'
import { boardPeriodAt } from '@/lib/server/leaderboards/eligibility'
import { leaderboardFor } from '@/lib/server/leaderboards/leaderboard'
import { countFinishedAttempts } from '@/lib/server/leaderboards/update-boards'
import { kindsOf } from '@/lib/server/packs/askable-kinds'
import { newQuiz } from '@/lib/server/packs/new-quiz'
import { packs } from '@/lib/server/packs/packs'
import { closeDatabase, database } from '@/lib/server/platform/database'

function fail(reason: string): never {
  throw new Error(reason)
}

const [attempts = 0, players = 0] = process.argv.slice(2).map(Number)
const [TOP, AROUND, LOOKS, NAIVE_LOOKS, CHECKED] = [100, 7, 300, 3, 200]
const ROUNDS = 10
/** So many attempts are counted together: what comes in while the one before is counted. */
const BATCH = 200

const pack = [...packs().values()][0] ?? fail('there is no pack')
/** For what the app never does: it would give up on queries that take so long. */
const patient = new Client({ connectionString: process.env.DATABASE_URL })
const query = async <R extends object>(text: string, values: unknown[] = []) =>
  (await patient.query<R>(text, values)).rows
const nowMs = Date.now()
const board = `pack:${pack.slug}`

const addQuiz = async (seed: string): Promise<string> => {
  const { record, row } = await newQuiz(pack, { kinds: [...kindsOf(pack)], length: LENGTHS.usual }, seed)
  await database().prisma.quiz.create({ data: row })
  return record.id
}

/** Points as people get them: a bell over ten thousand. */
const POINTS = `least(10000, greatest(0, round(5700 + 1900 * (random() + random() + random() + random() - 2) * 1.7)))::int`

/** Attempts that were counted long ago, with the boards they stand on, as if the app had done so one by one. */
async function seed(): Promise<void> {
  const quiz = await addQuiz('the bench')
  await query(
    `INSERT INTO "Player" ("id", "nickname") SELECT gen_random_uuid(), 'Player ' || n FROM generate_series(1, $1::int) n`,
    [players],
  )
  await query(`CREATE TABLE "numbered" AS SELECT row_number() OVER () - 1 AS n, "id" FROM "Player"`)
  await query(`CREATE UNIQUE INDEX ON "numbered" (n)`)
  await query(
    `INSERT INTO "Attempt" ("id", "playerId", "quizId", "mode", "ranked", "eligible", "length", "position", "points", "finishedAt", "tallied")
     SELECT gen_random_uuid(), numbered."id", $1, 'solo', true, true, 10, 10, ${POINTS}, now(), true
     FROM generate_series(0, $2::int - 1) AS i JOIN "numbered" ON numbered.n = i % $3::int`,
    [quiz, attempts, players],
  )
  const boardPeriod = boardPeriodAt(board, 'all', nowMs)
  const [stored] = await query<{ id: number }>(
    `INSERT INTO "Board" ("name", "period", "starts") VALUES ($1, 'all', $2) RETURNING "id"`,
    [boardPeriod.name, boardPeriod.starts],
  )
  await query(
    `INSERT INTO "BoardEntry" ("boardId", "playerId", "points", "attemptId")
     SELECT DISTINCT ON ("playerId") $1::int, "playerId", "points", "id" FROM "Attempt" WHERE "ranked" ORDER BY "playerId", "points" DESC, "id"`,
    [stored?.id],
  )
  for (const table of ['Player', 'Attempt', 'BoardEntry', 'BoardBucket']) await query(`VACUUM ANALYZE "${table}"`)
}

/** Ranks every player again for each read. */
const RANKING = `SELECT "playerId" AS "id", "points", rank() OVER (ORDER BY "points" DESC)::int AS "rank",
  row_number() OVER (ORDER BY "points" DESC, "id")::int AS "place"
FROM (SELECT DISTINCT ON ("playerId") "playerId", "points", "id" FROM "Attempt"
  WHERE "ranked" AND "finishedAt" IS NOT NULL ORDER BY "playerId", "points" DESC, "id") AS best`

const naiveReads = {
  top: () => query<Placed>(`SELECT * FROM (${RANKING}) r ORDER BY "place" LIMIT ${TOP}`),
  rank: (player: string) => query<Placed>(`SELECT * FROM (${RANKING}) r WHERE "id" = $1`, [player]),
  around: (player: string) =>
    query<Placed>(
      `WITH r AS (${RANKING}) SELECT * FROM r WHERE abs("place" - (SELECT "place" FROM r WHERE "id" = $1)) <= 3 ORDER BY "place"`,
      [player],
    ),
}
interface Placed {
  readonly id: string
  readonly points: number
  readonly rank: number
  readonly place: number
}

async function medianOf(times: number, work: (turn: number) => Promise<unknown>): Promise<number> {
  const all: number[] = []
  for (let turn = 0; turn < times; turn++) all.push(await elapsedMsOf(() => work(turn)))
  return all.sort((one, other) => one - other)[times >> 1] ?? Number.NaN
}

async function boardCost(): Promise<number> {
  return (await boardIdOf(boardPeriodAt(board, 'all', nowMs))) ?? fail('there is no board')
}

const appReads = {
  top: async () => topRows(await boardCost(), TOP),
  rank: async (player: string) => {
    const id = await boardCost()
    return placeOf(id, await bucketsOn(id), player)
  },
  around: async (player: string) => {
    const id = await boardCost()
    const buckets = await bucketsOn(id)
    const seat = await placeOf(id, buckets, player)
    return seat && stretchAround(id, buckets, seat, AROUND)
  },
}

/** How many of the checked players stand elsewhere, or among others, than where ranking everybody puts them. */
async function disagreements(some: readonly string[]): Promise<number> {
  await query(`CREATE TABLE "ranking" AS ${RANKING}`)
  await query(`CREATE UNIQUE INDEX ON "ranking" ("id")`)
  await query(`CREATE UNIQUE INDEX ON "ranking" ("place")`)
  const top = await query<Placed>(`SELECT * FROM "ranking" ORDER BY "place" LIMIT ${TOP}`)
  const same = (one: readonly { id: string; points: number }[], other: readonly Placed[]) =>
    one.length === other.length &&
    one.every(({ id, points }, at) => id === other[at]?.id && points === other[at].points)
  let wrong = same(await appReads.top(), top) ? 0 : 1
  for (const player of some) {
    const [own] = await query<Placed>(`SELECT * FROM "ranking" WHERE "id" = $1`, [player])
    const place = Math.min(Math.max(own?.place ?? 0, 4), players - 3)
    const near = await query<Placed>(`SELECT * FROM "ranking" WHERE abs("place" - $1::int) <= 3 ORDER BY "place"`, [
      place,
    ])
    const stretch = await appReads.around(player)
    const isRight =
      (await appReads.rank(player))?.rank === own?.rank &&
      stretch?.rank === near[0]?.rank &&
      same(stretch?.rows ?? [], near)
    if (!isRight) wrong += 1
  }
  return wrong
}

const INSERT_ATTEMPT = `INSERT INTO "Attempt" ("id", "playerId", "quizId", "mode", "ranked", "eligible", "length") VALUES ($1, $2, $3, 'solo', $4, true, 10)`

/** The least that recording an attempt could be: all of it in one statement. */
const AT_ONCE = `WITH recorded AS (
  INSERT INTO "Attempt" ("id", "playerId", "quizId", "mode", "ranked", "eligible", "length", "position", "points", "credits", "finishedAt")
  VALUES ($1, $2, $3, 'solo', $4, true, 10, 10, $5, array_fill(0.5::float8, ARRAY[10]), now()) RETURNING "id", "points"
)
INSERT INTO "Response" ("attemptId", "position", "response", "credit", "points", "elapsedMs")
SELECT "id", position, '{"option": "a"}', 0.5, "points" / 10, 5000 FROM recorded, generate_series(0, 9) AS position`

interface Recorded {
  readonly player: string
  readonly quiz: string
  readonly points: number
  readonly isRanked: boolean
}
type Recording = (attempt: Recorded) => Promise<unknown>

/** As the app does: begun, then answer by answer, each in a commit of its own. */
const byAnswers: Recording = async ({ player, quiz, points, isRanked }) => {
  const id = uuidv7()
  await database().pool.query({ name: 'bench-begun', text: INSERT_ATTEMPT, values: [id, player, quiz, isRanked] })
  const mark = { response: { option: 'a' }, credit: 0.5, points: Math.floor(points / 10) }
  for (let position = 0; position < 10; position++) await record({ id, player }, position, mark)
}

const atOnce: Recording = ({ player, quiz, points, isRanked }) =>
  database().pool.query({ name: 'bench-at-once', text: AT_ONCE, values: [uuidv7(), player, quiz, isRanked, points] })

async function recordAttempt(
  how: Recording,
  some: readonly string[],
  quizzes: readonly string[],
  isRanked: boolean,
): Promise<number> {
  const began = performance.now()
  for (const [turn, player] of some.entries()) {
    await how({ player, quiz: quizzes[turn] ?? '', points: Math.floor(Math.random() * 10_000), isRanked })
  }
  const recordedMs = performance.now() - began
  // Answers by script come faster than any person's, and would not count.
  await query(`UPDATE "Response" SET "elapsedMs" = 5000 WHERE "elapsedMs" < 5000`)
  return (recordedMs + (isRanked ? await elapsedMsOf(() => countFinishedAttempts()) : 0)) / some.length
}

async function elapsedMsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** What no board counts beside what is counted, in turn, so that whatever else the machine does meets both. */
async function recording(how: Recording, quizzes: readonly string[]): Promise<{ plainMs: number; countedMs: number }> {
  const [plain, counted]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    const some = await samplePlayers(BATCH)
    plain.push(await recordAttempt(how, some, quizzes, false))
    counted.push(await recordAttempt(how, some, quizzes, true))
  }
  const middle = (all: number[]) => all.sort((one, other) => one - other)[all.length >> 1] ?? 0
  return { plainMs: middle(plain), countedMs: middle(counted) }
}

/** Who has just marked ten answers has the quiz at hand. */
async function quizzesAtHand(): Promise<string[]> {
  const ids: string[] = []
  for (let at = 0; at < BATCH; at++) {
    ids.push(await addQuiz(`recorded ${at}`))
  }
  return ids
}

const samplePlayers = async (count: number): Promise<string[]> =>
  (await query<{ id: string }>(`SELECT "id" FROM "numbered" ORDER BY random() LIMIT $1`, [count])).map(({ id }) => id)

async function main(): Promise<void> {
  await patient.connect()
  await seed()
  const some = await samplePlayers(LOOKS)
  const someone = (turn: number) => some[turn % some.length] ?? ''
  const caller = (turn: number) => ({ player: someone(turn), user: undefined, guest: undefined })
  const quizzes = await quizzesAtHand()
  const measured = {
    attempts,
    players,
    topMs: await medianOf(LOOKS, appReads.top),
    rankMs: await medianOf(LOOKS, (turn) => appReads.rank(someone(turn))),
    aroundMs: await medianOf(LOOKS, (turn) => appReads.around(someone(turn))),
    wholeMs: await medianOf(LOOKS, (turn) =>
      leaderboardFor(caller(turn), board, { period: 'all', limit: AROUND, around: 'me' }, 'en'),
    ),
    naiveTopMs: await medianOf(NAIVE_LOOKS, naiveReads.top),
    naiveRankMs: await medianOf(NAIVE_LOOKS, (turn) => naiveReads.rank(someone(turn))),
    naiveAroundMs: await medianOf(NAIVE_LOOKS, (turn) => naiveReads.around(someone(turn))),
    wrong: await disagreements(some.slice(0, CHECKED)),
    byAnswers: await recording(byAnswers, quizzes),
    atOnce: await recording(atOnce, quizzes),
  }
  console.log(JSON.stringify(measured))
  await closeDatabase()
  await patient.end()
}

void main()
