import { database } from '@/lib/server/platform/database'
import { tinyFile } from '../../packs/tiny'
import { call } from '../support/call'
import { begin, finish, type Play } from '../support/play'
import { restart, startService } from '../support/service'

startService()

const responsesOf = (play: Play) => database().prisma.response.findMany({ where: { attemptId: play.id } })

describe('beginning', () => {
  test('a guest begins without signing up, gets a question and a cookie that scripts cannot read', async () => {
    const startReply = await call('POST', '/api/v1/attempts', { body: { pack: tinyFile.slug } })
    expect(startReply.status).toBe(201)
    expect(startReply.body.attempt).toMatchObject({
      pack: tinyFile.slug,
      length: 10,
      position: 0,
      finished: false,
      ranked: true,
    })
    expect(startReply.body.question.position).toBe(0)
    expect(startReply.headers.get('set-cookie')).toMatch(
      /^demarcate_player=[\w.-]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/,
    )
    expect(startReply.headers.get('location')).toBe(`/api/v1/attempts/${startReply.body.attempt.id}`)
  })

  test('a second attempt keeps the player', async () => {
    const first = await begin()
    const second = await begin({ cookie: first.cookie })
    const me = await call('GET', '/api/v1/me', { cookie: second.cookie })
    expect(me.body.player.attempts).toBe(2)
  })

  test('a seed of one’s own gives the same questions again, unranked', async () => {
    const [one, other] = [await begin({ seed: 'same' }), await begin({ seed: 'same' })]
    const [first, second] = [await look(one), await look(other)]
    expect(first.body.question).toEqual(second.body.question)
    expect(first.body.attempt.ranked).toBe(false)
  })

  test('without a seed no two quizzes are alike', async () => {
    const body = { pack: tinyFile.slug, length: 10 }
    const startReply = await Promise.all([1, 2, 3, 4].map(() => call('POST', '/api/v1/attempts', { body })))
    const seeds = await database().prisma.quiz.findMany({ select: { seed: true }, where: { seed: { not: 'same' } } })
    expect(new Set(seeds.map(({ seed }) => seed)).size).toBeGreaterThanOrEqual(startReply.length)
  })

  test('over a proxy’s TLS the cookie is for TLS only', async () => {
    const headers = { 'x-forwarded-proto': 'https' }
    const startReply = await call('POST', '/api/v1/attempts', { body: { pack: tinyFile.slug }, headers })
    expect(startReply.headers.get('set-cookie')).toMatch(/; Secure$/)
  })
})

const look = (play: Play) => call('GET', `/api/v1/attempts/${play.id}`, { cookie: play.cookie })

describe('answering', () => {
  test('the key earns full credit, and the next question comes with the explanation', async () => {
    const play = await begin()
    const marked = await play.put(0, play.key(0))
    expect(marked.status).toBe(200)
    expect(marked.body).toMatchObject({
      credit: 1,
      points: 1000,
      attempt: { position: 1, points: 1000, credits: [1], streak: 1 },
    })
    expect(marked.body.question).toEqual((await look(play)).body.question)
    expect(marked.body.explanation.overlay.features.features.length).toBeGreaterThan(0)
  })

  test('the last answer finishes the attempt', async () => {
    const play = await begin({ length: 3 })
    await finish(play)
    const after = await look(play)
    expect(after.body).toMatchObject({
      attempt: { finished: true, position: 3, points: 3000, credit: 3 },
      question: null,
    })
    const row = await database().prisma.attempt.findUniqueOrThrow({ where: { id: play.id } })
    expect(row.finishedAt).not.toBeNull()
  })

  test('the same response again is the same 200, stored once', async () => {
    const play = await begin()
    const first = await play.put(0, play.key(0))
    const again = await play.put(0, play.key(0))
    expect(again.status).toBe(200)
    expect(again.body).toEqual(first.body)
    expect(await responsesOf(play)).toHaveLength(1)
  })

  test('another response is refused: already-answered', async () => {
    const play = await begin({ kinds: ['choose'] })
    await play.put(0, { option: 'a' })
    const other = await play.put(0, { option: 'b' })
    expect([other.status, other.body.code]).toEqual([409, 'already-answered'])
  })

  test('twenty identical answers at once are one row and twenty times the same 200', async () => {
    const play = await begin()
    const marked = await Promise.all(Array.from({ length: 20 }, () => play.put(0, play.key(0))))
    expect(new Set(marked.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(marked.map(({ text }) => text)).size).toBe(1)
    expect(await responsesOf(play)).toHaveLength(1)
    expect((await look(play)).body.attempt).toMatchObject({ position: 1, points: 1000 })
  })

  test('of different answers at once one counts', async () => {
    const play = await begin({ kinds: ['choose'] })
    const marked = await Promise.all(['a', 'b', 'c', 'd'].map((option) => play.put(0, { option })))
    expect(marked.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    expect(await responsesOf(play)).toHaveLength(1)
  })

  test('credit, points and time are stored with the response', async () => {
    const play = await begin()
    await play.put(0, play.key(0))
    const [row] = await responsesOf(play)
    expect(row).toMatchObject({
      position: 0,
      credit: 1,
      points: 1000,
      response: JSON.parse(JSON.stringify(play.key(0))),
    })
    expect(row?.elapsedMs).toBeGreaterThanOrEqual(0)
    expect(row?.elapsedMs).toBeLessThan(60_000)
  })
})

describe('coming back', () => {
  test('an attempt is resumed after a restart where it was left', async () => {
    const play = await begin()
    const marked = await play.put(0, play.key(0))
    await restart()
    const after = await look(play)
    expect(after.body).toEqual({ attempt: marked.body.attempt, question: marked.body.question })
    expect((await play.put(1, play.key(1))).body.credit).toBe(1)
  })

  test('the review shows what was answered and nothing else', async () => {
    const play = await begin()
    const marked = [await play.put(0, play.key(0)), await play.put(1, play.key(1))]
    const review = await call('GET', `/api/v1/attempts/${play.id}/review`, { cookie: play.cookie })
    expect(review.body.items).toHaveLength(2)
    for (const [position, item] of review.body.items.entries()) {
      const { credit, points, key, verdict, explanation } = marked[position]?.body ?? {}
      expect(item).toMatchObject({ position, credit, points, key, verdict, explanation })
    }
  })

  test('a finished quiz can be played again: the same questions, unranked, a new attempt', async () => {
    const play = await begin({ length: 2 })
    const first = await look(play)
    await finish(play)
    const again = await call('POST', '/api/v1/attempts', { body: { again: play.id }, cookie: play.cookie })
    expect(again.status).toBe(201)
    expect(again.body.question).toEqual(first.body.question)
    expect(again.body.attempt).toMatchObject({ ranked: false, position: 0, length: 2 })
    expect(again.body.attempt.id).not.toBe(play.id)
  })

  test('an unfinished one cannot: it would tell the answers', async () => {
    const play = await begin()
    const again = await call('POST', '/api/v1/attempts', { body: { again: play.id }, cookie: play.cookie })
    expect([again.status, again.body.code]).toEqual([409, 'unfinished'])
  })

  test('somebody else’s cannot either', async () => {
    const play = await begin({ length: 1 })
    await finish(play)
    const stranger = await begin()
    const again = await call('POST', '/api/v1/attempts', { body: { again: play.id }, cookie: stranger.cookie })
    expect([again.status, again.body.code]).toEqual([404, 'not-found'])
  })
})
