import fc from 'fast-check'
import { deleteAccount } from '@/lib/server/accounts/delete-account'
import { mergeGuest } from '@/lib/server/accounts/merge-players'
import { dropPastBoards } from '@/lib/server/entry/jobs'
import { rebuildBoards } from '@/lib/server/leaderboards/board-lock'
import { countFinishedAttempts } from '@/lib/server/leaderboards/update-boards'
import { database } from '@/lib/server/platform/database'
import { BUCKET_WIDTH, bucketsOf, DAY_MS, rankScores } from '@/lib/standings'
import { someResponse } from '../../questions/some-response'
import { call } from '../support/call'
import { BOARD, board, finished, type Person, person, quiz } from '../support/scores'
import { startService } from '../support/service'

startService()

beforeEach(async () => {
  const { prisma } = database()
  await prisma.player.deleteMany()
  await prisma.board.deleteMany()
})

const namesAndRanks = (seen: { entries: { rank: number; name: string }[] }) =>
  seen.entries.map(({ rank, name }) => [rank, name])

const rowsOf = async (text: string) => (await database().pool.query(text)).rows

describe('a board', () => {
  test('is empty before anybody played', async () => {
    expect(await board(undefined)).toMatchObject({
      players: 0,
      entries: [],
      you: null,
      median: null,
      upperQuartile: null,
    })
  })

  test('has the best ranked attempt of each, equal points on one rank, who began earlier first', async () => {
    const [ada, ben, cai] = [await person({ nickname: 'Ada' }), await person({ nickname: 'Ben' }), await person()]
    await finished(ada, { points: 7000 })
    await finished(ben, { points: 9000 })
    await finished(cai, { points: 7000 })
    await finished(ben, { points: 3000 })
    const seen = await board(cai)
    expect(namesAndRanks(seen)).toEqual([
      [1, 'Ben'],
      [2, 'Ada'],
      [2, 'Somebody without a name'],
    ])
    expect(seen).toMatchObject({
      board: BOARD,
      period: 'all',
      players: 3,
      median: 7000,
      upperQuartile: 9000,
      most: 10_000,
    })
    expect(seen.you).toEqual({ rank: 2, points: 7000, percentile: 0 })
    expect(seen.entries.map(({ you }: { you: boolean }) => you)).toEqual([false, false, true])
    expect(seen.entries.some((entry: object) => 'player' in entry)).toBe(false)
  })

  test.each([
    ['of a chosen seed, or played again', { ranked: false }],
    ['of what is due for review', { mode: 'review', ranked: true }],
    ['in a live class', { mode: 'live' }],
    ['of fewer questions', { length: 5 }],
    ['of more questions', { length: 20 }],
    ['of one kind only', { kinds: ['choose'] }],
  ] as const)('does not have attempts %s', async (_, options) => {
    await finished(await person(), options)
    expect((await board(undefined)).players).toBe(0)
  })

  test('an attempt played through the API counts as soon as it is finished', async () => {
    expect((await board(await playedThrough())).you).toMatchObject({ rank: 1, percentile: 100 })
  })

  test('an attempt at a seed of one’s own never does, nor a quiz played again', async () => {
    expect(await board(await playedThrough({ seed: 'mine' }))).toMatchObject({ players: 0, you: null })
    const first = await playedThrough()
    const { points } = (await board(first)).you
    const { cookie } = await playedThrough({ again: first.attempt }, first.cookie)
    expect(await board({ cookie })).toMatchObject({ players: 1, you: { points } })
    const reply = await call('GET', '/api/v1/me/comparisons', { cookie })
    expect(reply.body.months.recent).toMatchObject({ quizzes: 1, answers: 10 })
  })

  test('periods are days, weeks and months in UTC', async () => {
    const now = new Date()
    const longAgo = new Date(now.getTime() - 40 * DAY_MS)
    await finished(await person(), { finishedAt: longAgo, points: 9000 })
    await finished(await person(), { points: 4000 })
    const players = async (period: string) => (await board(undefined, `?period=${period}`)).players
    expect([await players('day'), await players('week'), await players('month'), await players('all')]).toEqual([
      1, 1, 1, 2,
    ])
  })

  test('a period that is over goes, with what belonged to it', async () => {
    const someone = await person()
    await finished(someone)
    await countFinishedAttempts()
    await dropPastBoards(new Date(Date.now() + 40 * DAY_MS))
    expect(await rowsOf('SELECT "period"::text FROM "Board"')).toEqual([{ period: 'all' }])
    expect((await rowsOf('SELECT count(*)::int AS n FROM "BoardEntry"'))[0]).toEqual({ n: 1 })
    await finished(someone, { points: 5500 })
    expect((await board(someone, '?period=day')).you).toMatchObject({ points: 5500 })
  })

  test('who plays unlisted does not appear, and does again', async () => {
    const { prisma } = database()
    const [shy, other] = [await person({ nickname: 'Shy' }), await person({ nickname: 'Other' })]
    await finished(shy, { points: 8000 })
    await finished(other)
    const list = (unlisted: boolean) =>
      prisma.$transaction(async (tx) => {
        await tx.player.update({ where: { id: shy.id }, data: { unlisted } })
        await rebuildBoards(tx, shy.id)
      })
    expect((await board(shy)).players).toBe(2)
    await list(true)
    expect(await board(shy)).toMatchObject({ players: 1, you: null })
    await finished(shy, { points: 9000 })
    expect(await board(shy)).toMatchObject({ players: 1, you: null })
    await list(false)
    expect((await board(shy)).you).toEqual({ rank: 1, points: 9000, percentile: 100 })
  })

  test('a deleted player is gone from the entries and from the counts', async () => {
    const [one, other] = [await person(), await person()]
    await finished(one, { points: 9000 })
    await finished(other, { points: 4000 })
    await countFinishedAttempts()
    await deleteAccount(one.id)
    const seen = await board(other)
    expect(seen).toMatchObject({ players: 1, you: { rank: 1 } })
  })

  test('a hidden nickname becomes a neutral name', async () => {
    const rude = await person({ nickname: 'Rude' })
    await finished(rude)
    await database().prisma.player.update({ where: { id: rude.id }, data: { nicknameHidden: true } })
    expect(namesAndRanks(await board(undefined))).toEqual([[1, 'Somebody without a name']])
  })
})

describe('times that nobody can play in', () => {
  test('are not ranked and are marked for the owner', async () => {
    const robot = await person()
    const id = await finished(robot, { points: 10_000, elapsedMs: new Array(10).fill(20) })
    expect(await board(robot)).toMatchObject({ players: 0, you: null })
    const row = await database().prisma.attempt.findUniqueOrThrow({ where: { id } })
    expect(row).toMatchObject({ ranked: false, suspect: true })
  })

  test('a slip of the finger is none of them', async () => {
    const quick = await person()
    await finished(quick, { elapsedMs: [50, ...new Array(9).fill(3000)] })
    expect((await board(quick)).players).toBe(1)
  })
})

describe('a merge', () => {
  const merge = (from: Person, to: Person) => mergeGuest({ guest: from.id, into: to.id })

  test('leaves one player with the better of both', async () => {
    const [guest, user] = [await person(), await person()]
    await finished(guest, { points: 8000 })
    await finished(user, { points: 6000 })
    expect((await board(user)).players).toBe(2)
    await merge(guest, user)
    const seen = await board(user)
    expect(seen).toMatchObject({ players: 1, you: { rank: 1, points: 8000 } })
  })

  test('of the same quiz sat twice the one that was finished first counts, whichever was begun first', async () => {
    const [guest, user] = [await person(), await person()]
    const quizId = await quiz({ day: '2026-01-05' })
    const dailyAttempt = { mode: 'daily', quizId } as const
    const knowing = await finished(guest, {
      ...dailyAttempt,
      points: 10_000,
      finishedAt: new Date('2026-01-05T11:00:00Z'),
    })
    await finished(user, { ...dailyAttempt, points: 3000, finishedAt: new Date('2026-01-05T10:00:00Z') })
    const startedAt = new Date('2026-01-05T09:00:00Z')
    await database().prisma.attempt.update({ where: { id: knowing }, data: { startedAt } })
    await countFinishedAttempts()
    await merge(guest, user)
    expect((await board(user)).you).toMatchObject({ points: 3000 })
    expect(await rowsOf(`SELECT "mode"::text, "ranked" FROM "Attempt" ORDER BY "points"`)).toEqual([
      { mode: 'daily', ranked: true },
      { mode: 'solo', ranked: false },
    ])
  })
})

describe('counting', () => {
  test('agrees with counting everybody, whatever is finished, deleted and counted in which order', async () => {
    const act = fc.record({
      who: fc.nat(7),
      points: fc.oneof(fc.constantFrom(0, 24, 25, 5000, 10_000), fc.integer({ min: 0, max: 10_000 })),
      after: fc.constantFrom('nothing', 'count', 'leave'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        const { prisma, pool } = database()
        await prisma.player.deleteMany()
        const people = await Promise.all(Array.from({ length: 8 }, () => person()))
        const best = new Map<string, number>()
        const gone = new Set<string>()
        for (const { who, points, after } of acts) {
          const player = people[who]
          if (!player || gone.has(player.id)) continue
          await finished(player, { points, quizId: await theQuiz() })
          best.set(player.id, Math.max(points, best.get(player.id) ?? 0))
          if (after === 'count') await countFinishedAttempts()
          if (after === 'leave') {
            await pool.query('DELETE FROM "Player" WHERE "id" = $1', [player.id])
            best.delete(player.id)
            gone.add(player.id)
          }
        }
        const naive = rankScores([...best].map(([id, points]) => ({ id, points })))
        const seen = await board(undefined, '?limit=100')
        expect(seen.entries.map(({ rank, points }: { rank: number; points: number }) => [rank, points])).toEqual(
          naive.map(({ rank, points }) => [rank, points]),
        )
        for (const { id, rank } of naive) {
          const viewer = people.find((each) => each.id === id)
          expect((await board(viewer, '?around=me&limit=3')).you.rank).toBe(rank)
        }
        const buckets = await rowsOf(
          `SELECT "bucket", "players" FROM "BoardBucket" k JOIN "Board" b ON b."id" = k."boardId"
           WHERE b."period" = 'all' AND "players" <> 0 ORDER BY "bucket"`,
        )
        expect(buckets).toEqual(bucketsOf([...best.values()]))
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  let shared: Promise<string> | undefined
  const theQuiz = () => {
    shared ??= quiz()
    return shared
  }

  test('is done once by several at the same time', async () => {
    const people = await Promise.all(Array.from({ length: 30 }, () => person()))
    for (const [index, each] of people.entries()) await finished(each, { points: index * 100, quizId: await theQuiz() })
    await Promise.all(Array.from({ length: 6 }, () => countFinishedAttempts()))
    expect((await board(undefined)).players).toBe(30)
    const tallied = await rowsOf('SELECT sum("answers")::int AS n FROM "KindTally"')
    expect(tallied).toEqual([{ n: 300 }])
  })

  test('knows the width of a bucket as the triggers do', async () => {
    const [sql] = await rowsOf(`SELECT prosrc FROM pg_proc WHERE proname = 'countBoardEntries'`)
    expect(new Set([...sql.prosrc.matchAll(/"points" \/ (\d+)/g)].map(([, width]) => Number(width)))).toEqual(
      new Set([BUCKET_WIDTH]),
    )
  })
})

describe('around me', () => {
  test('shows so many, myself among them, with the ranks of the whole board', async () => {
    const points = [9000, 8000, 8000, 8000, 7000, 6000, 6000, 5000, 100]
    const people: Person[] = []
    for (const value of points) {
      const each = await person()
      people.push(each)
      await finished(each, { points: value })
    }
    const whole = rankScores(points.map((value, index) => ({ id: String(index), points: value })))
    for (const [index, viewer] of people.entries()) {
      for (const limit of [1, 2, 5, 9, 20]) {
        const seen = await board(viewer, `?around=me&limit=${limit}`)
        const size = Math.min(limit, points.length)
        const from = Math.max(0, Math.min(index - Math.ceil((limit - 1) / 2), points.length - size))
        expect(seen.entries.map(({ rank, points: shown }: { rank: number; points: number }) => [rank, shown])).toEqual(
          whole.slice(from, from + size).map((entry) => [entry.rank, entry.points]),
        )
        expect(seen.entries.filter(({ you }: { you: boolean }) => you)).toHaveLength(1)
      }
    }
  })

  test('shows nobody to who is not on the board', async () => {
    await finished(await person())
    expect(await board(await person(), '?around=me')).toMatchObject({ players: 1, entries: [], you: null })
  })
})

describe('bad questions', () => {
  test.each(['?period=year', '?limit=0', '?limit=101', '?limit=ten', '?around=you'])(
    '%s is refused with the field that does not fit',
    async (query) => {
      const { status, body } = await call('GET', `/api/v1/leaderboards/${BOARD}${query}`)
      expect(status).toBe(422)
      expect(body.errors).toHaveLength(1)
    },
  )

  test.each([
    'pack:nowhere',
    'pack:',
    'pack',
    'daily:2026-02-30',
    'daily:2999-01-01',
    'class:1',
    'session:000000',
    'assignment:000000',
    'toString:x',
    'pack:vell-osterra:x',
  ])('%s is no board', async (name) => {
    expect((await call('GET', `/api/v1/leaderboards/${name}`)).status).toBe(404)
  })
})

/** An attempt played to its end as anybody would, by who has the cookie or a new guest. */
async function playedThrough(more: object = {}, guest?: string) {
  const body = 'again' in more ? more : { pack: BOARD.split(':')[1], ...more }
  const startReply = await call('POST', '/api/v1/attempts', { body, cookie: guest })
  const cookie = guest ?? startReply.cookie ?? ''
  const attempt: string = startReply.body.attempt.id
  for (let question = startReply.body.question; question; ) {
    await database().pool.query(`UPDATE "Attempt" SET "posedAt" = "posedAt" - interval '4 seconds' WHERE "id" = $1`, [
      attempt,
    ])
    const marked = await call('PUT', `/api/v1/attempts/${attempt}/responses/${question.position}`, {
      body: { response: someResponse(question) },
      cookie,
    })
    question = marked.body.question
  }
  return { cookie, attempt }
}
