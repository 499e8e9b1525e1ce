import { database } from '@/lib/server/platform/database'
import { tinyPack } from '../../packs/tiny'
import { someResponse } from '../../questions/some-response'
import { call } from '../support/call'
import { board, finished, person, quiz } from '../support/scores'
import { startService } from '../support/service'

startService()

const MORNING = Date.parse('2026-11-27T09:00:00Z')
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Only the app's clock: timers, and the database's own, go on as they do. */
function itIs(atMs: number): void {
  jest.useFakeTimers({
    now: atMs,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  })
}
beforeEach(() => itIs(MORNING))
afterEach(() => jest.useRealTimers())

const look = async (cookie?: string) => (await call('GET', '/api/v1/daily', { cookie })).body
const start = (cookie?: string, query = '') => call('POST', `/api/v1/daily/attempts${query}`, { cookie })

/** Answers every question, wrong or right. */
async function playOut(startReply: Awaited<ReturnType<typeof start>>, cookie: string): Promise<void> {
  let { attempt, question } = startReply.body
  while (question) {
    const at = `/api/v1/attempts/${attempt.id}/responses/${question.position}`
    const { status, body } = await call('PUT', at, { body: { response: someResponse(question) }, cookie })
    if (status !== 200) throw new Error(JSON.stringify(body))
    ;({ attempt, question } = body)
  }
}

test('everybody gets the same questions on one day, others on the next, and nobody gets tomorrow’s today', async () => {
  const [one, other] = [await start(), await start()]
  expect([one.status, other.status]).toEqual([201, 201])
  expect(one.body.attempt).toMatchObject({ pack: tinyPack.slug, length: 10, ranked: true, day: '2026-11-27' })
  expect(other.body.question).toEqual(one.body.question)
  const seeds = await database().prisma.quiz.findMany({ where: { day: { not: null } }, select: { seed: true } })
  expect(seeds).toHaveLength(1)
  expect(one.text).not.toContain(seeds[0]?.seed)

  expect((await start(one.cookie, '?day=2026-11-28')).status).toBe(404)
  expect((await start(one.cookie, '?day=2026-11-25')).status).toBe(404)
  expect((await start(one.cookie, '?day=soon')).status).toBe(422)

  itIs(MORNING + DAY_MS)
  const next = await start(one.cookie)
  expect(next.status).toBe(201)
  expect(next.body.attempt.day).toBe('2026-11-28')
  const all = await database().prisma.quiz.findMany({ where: { day: { not: null } }, select: { seed: true } })
  expect(new Set(all.map(({ seed }) => seed)).size).toBe(2)
})

test('a player sits it once, on however many devices and however often it is begun', async () => {
  const player = await person()
  const starts = await Promise.all(Array.from({ length: 6 }, () => start(player.cookie)))
  expect(starts.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201])
  expect(new Set(starts.map(({ body }) => body.attempt.id)).size).toBe(1)

  const [startReply] = starts
  if (!startReply) throw new Error('it was begun')
  await playOut(startReply, player.cookie)
  const again = await start(player.cookie)
  expect(again.status).toBe(200)
  expect(again.body).toMatchObject({ attempt: { id: startReply.body.attempt.id, finished: true }, question: null })
  expect(await database().prisma.attempt.count({ where: { playerId: player.id } })).toBe(1)
})

test('the page of the day says who has played, how it went, and when the next one comes', async () => {
  itIs(MORNING + 30 * DAY_MS)
  const player = await person()
  expect(await look()).toMatchObject({
    day: '2026-12-27',
    players: 0,
    attempt: null,
    streak: { days: 0, today: false },
  })
  const startReply = await start(player.cookie)
  expect(await look(player.cookie)).toMatchObject({ players: 0, attempt: { position: 0, finished: false } })
  await playOut(startReply, player.cookie)
  expect(await look(player.cookie)).toMatchObject({
    players: 1,
    attempt: { finished: true, day: '2026-12-27' },
    streak: { days: 1, today: true },
    nextAt: '2026-12-28T00:00:00.000Z',
    yesterday: '2026-12-26',
  })
  expect(await look()).toMatchObject({ players: 1, attempt: null })
})

test('the day’s quiz stands on the board of its day, and of no other', async () => {
  itIs(MORNING + 60 * DAY_MS)
  const day = '2027-01-26'
  const player = await person({ nickname: 'Ada' })
  await start(player.cookie)
  const { id: quizId } = await database().prisma.quiz.findFirstOrThrow({ where: { day: new Date(day) } })
  const other = await person({ nickname: 'Ben' })
  await finished(other, { mode: 'daily', quizId, points: 7000, finishedAt: new Date(MORNING + 60 * DAY_MS) })
  expect(await board(other, '', `daily:${day}`)).toMatchObject({
    players: 1,
    entries: [{ rank: 1, name: 'Ben', points: 7000, you: true }],
  })
  expect((await call('GET', '/api/v1/leaderboards/daily:2027-01-27')).status).toBe(404)
})

test('yesterday’s is for practice: it counts for no board, no streak, and can be played again', async () => {
  itIs(MORNING + 90 * DAY_MS)
  const player = await person()
  for (const _ of [1, 2]) {
    const practice = await start(player.cookie, '?day=2027-02-24')
    expect(practice.status).toBe(201)
    expect(practice.body.attempt).toMatchObject({ ranked: false })
    expect(practice.body.attempt).not.toHaveProperty('day')
    await playOut(practice, player.cookie)
  }
  expect(await look(player.cookie)).toMatchObject({ attempt: null, streak: { days: 0 } })
})

test('who began it before midnight goes on with it afterwards, and cannot look at its answers first', async () => {
  itIs(MORNING + 120 * DAY_MS)
  const player = await person()
  const startReply = await start(player.cookie)
  itIs(MORNING + 121 * DAY_MS)
  const later = await start(player.cookie, `?day=${startReply.body.attempt.day}`)
  expect(later.status).toBe(200)
  expect(later.body.attempt.id).toBe(startReply.body.attempt.id)
})

describe('a streak', () => {
  async function played(days: readonly number[], lateMs = 0) {
    const player = await person()
    for (const ago of days) {
      const day = new Date(MORNING + (400 - ago) * DAY_MS).toISOString().slice(0, 10)
      const known = await database().prisma.quiz.findUnique({ where: { day: new Date(day) }, select: { id: true } })
      const quizId = known?.id ?? (await quiz({ day }))
      const finishedAt = new Date(MORNING + (400 - ago) * DAY_MS + lateMs)
      await finished(player, { mode: 'daily', quizId, finishedAt })
    }
    itIs(MORNING + 400 * DAY_MS)
    return (await look(player.cookie)).streak
  }

  test('forgives one missed day of seven', async () => {
    expect(await played([1, 2, 4, 5])).toEqual({ days: 4, today: false, atStake: true })
    expect(await played([1, 3, 5])).toMatchObject({ days: 2 })
  })

  test('is not made of quizzes that were finished long after their day', async () => {
    expect(await played([1, 2], 16 * HOUR_MS)).toMatchObject({ days: 0 })
    expect(await played([1, 2], 15.9 * HOUR_MS)).toMatchObject({ days: 2 })
  })
})
