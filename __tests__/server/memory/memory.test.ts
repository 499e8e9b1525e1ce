import { subjectKey } from '@/lib/quiz'
import { quizOf } from '@/lib/server/packs/quizzes'
import { database } from '@/lib/server/platform/database'
import { tinyFile, tinyPack } from '../../packs/tiny'
import { call } from '../support/call'
import { begin, finish, type Play } from '../support/play'
import { restart, startService } from '../support/service'

startService()

const pack = tinyFile.slug
const look = (path: string, cookie: string) => call('GET', path, { cookie })
const due = (cookie: string) => look('/api/v1/me/review', cookie)

async function playerOf(cookie: string): Promise<string> {
  const { body } = await look('/api/v1/me', cookie)
  return body.player.id
}

/** Everything a player did, so many days longer ago: the next day comes without waiting for it. */
async function daysPass(cookie: string, days: number): Promise<void> {
  const player = await playerOf(cookie)
  const { prisma } = database()
  const ago = `${days} days`
  await prisma.$executeRaw`UPDATE "Memory" SET "due" = "due" - ${ago}::interval, "lastReviewAt" = "lastReviewAt" - ${ago}::interval WHERE "playerId" = ${player}::uuid`
  await prisma.$executeRaw`UPDATE "Attempt" SET "startedAt" = "startedAt" - ${ago}::interval, "finishedAt" = "finishedAt" - ${ago}::interval WHERE "playerId" = ${player}::uuid`
}

/** A choice that is not the key. */
async function missAll(play: Play): Promise<void> {
  for (const [position] of play.quiz.questions.entries()) {
    const { option } = Object(play.key(position))
    await play.put(position, { option: option === 'a' ? 'b' : 'a' })
  }
}

const memories = async (cookie: string) =>
  database().prisma.memory.findMany({ where: { playerId: await playerOf(cookie) }, orderBy: { subject: 'asc' } })

const subjectsOf = ({ quiz }: Play): string[] =>
  [...new Set(quiz.questions.flatMap(({ kind, about }) => about.map((one) => `${kind} ${subjectKey(one)}`)))].sort()

describe('remembering', () => {
  test('every graded answer makes or moves a card for each subject and kind it was about', async () => {
    const play = await begin({ length: 6, seed: 'cards' })
    await finish(play)
    await due(play.cookie)
    const made = await memories(play.cookie)
    expect(made.map(({ kind, subject }) => `${kind} ${subject}`).sort()).toEqual(subjectsOf(play))
    for (const memory of made) expect(memory).toMatchObject({ lastCredit: 1, lapses: 0, lastAttemptId: play.id })
  })

  test('what is looked at twice, or by twenty at once, is remembered once', async () => {
    const play = await begin({ length: 5, seed: 'once' })
    await finish(play)
    const counts = await Promise.all(Array.from({ length: 20 }, () => due(play.cookie)))
    expect(new Set(counts.map(({ text }) => JSON.parse(text).counts.asked)).size).toBe(1)
    const before = await memories(play.cookie)
    await due(play.cookie)
    expect(await memories(play.cookie)).toEqual(before)
    const ability = await database().prisma.ability.findFirstOrThrow({
      where: { playerId: await playerOf(play.cookie) },
    })
    expect(ability.answers).toBe(5)
  })

  test('answers of a quiz still being played count as they come, each once', async () => {
    const play = await begin({ length: 4, seed: 'half' })
    const answers = async () => {
      await due(play.cookie)
      const row = await database().prisma.ability.findFirst({ where: { playerId: await playerOf(play.cookie) } })
      return row?.answers
    }
    await play.put(0, play.key(0))
    expect(await answers()).toBe(1)
    await play.put(1, play.key(1))
    await play.put(2, play.key(2))
    expect(await answers()).toBe(3)
  })

  test('a quiz whose questions cannot be had back is passed over, and what comes after it is not', async () => {
    const lost = await begin({ length: 3, seed: 'lost' })
    await finish(lost)
    await database().prisma.quiz.updateMany({
      where: { attempts: { some: { id: lost.id } } },
      data: { edition: 'an older one' },
    })
    await restart()
    const kept = await begin({ length: 3, seed: 'kept', cookie: lost.cookie })
    await finish(kept)
    await due(lost.cookie)
    expect((await memories(lost.cookie)).map(({ kind, subject }) => `${kind} ${subject}`).sort()).toEqual(
      subjectsOf(kept),
    )
  })

  test('what many players find hard becomes hard for all, whoever is looked at first', async () => {
    const plays = await Promise.all(
      Array.from({ length: 6 }, () => begin({ length: 3, seed: 'a hard one', kinds: ['choose'] })),
    )
    for (const play of plays) await missAll(play)
    await Promise.all(plays.map(({ cookie }) => due(cookie)))
    const asked = plays[0]?.quiz.questions[0]
    const subject = asked?.about[0]
    const row = await database().prisma.difficulty.findFirstOrThrow({
      where: { pack, kind: 'choose', subject: subject ? subjectKey(subject) : '' },
    })
    expect(row.rating).toBeGreaterThan(0.5)
    expect(row.answers).toBeGreaterThanOrEqual(6)
  })

  test('results that are not out are neither remembered nor told', async () => {
    const play = await begin({ length: 3, seed: 'withheld' })
    await finish(play)
    const { prisma } = database()
    const owner = await prisma.user.create({ data: { email: 'owner@example.org', name: 'Owner', role: 'teacher' } })
    const { id } = await prisma.assignment.create({
      data: { title: 'Work', code: '123456', ownerId: owner.id, pack, spec: {}, releaseAtOnce: false },
    })
    await prisma.attempt.update({ where: { id: play.id }, data: { assignmentId: id, mode: 'assigned' } })
    expect((await due(play.cookie)).body.counts.asked).toBe(0)
    const history = await look('/api/v1/me/attempts', play.cookie)
    expect(history.body.attempts).toMatchObject([{ id: play.id, mode: 'assigned', points: null, credits: null }])
    await prisma.assignment.update({ where: { id }, data: { closedAt: new Date() } })
    expect((await due(play.cookie)).body.counts.asked).toBeGreaterThan(0)
    expect((await look('/api/v1/me/attempts', play.cookie)).body.attempts[0].points).toBe(3000)
  })
})

describe('review', () => {
  test('nobody has nothing due, and is told so', async () => {
    const { status, body } = await call('GET', '/api/v1/me/review')
    expect(status).toBe(200)
    expect(body).toMatchObject({ pack, due: [], counts: { due: 0, weak: 0, asked: 0 }, next: null })
  })

  test('what was missed is weak at once, due next day, and played by Review now', async () => {
    const play = await begin({ length: 4, seed: 'missed', kinds: ['choose'] })
    await missAll(play)
    const today = await due(play.cookie)
    expect(today.body).toMatchObject({ due: [], counts: { due: 0 }, next: { when: 'tomorrow' } })
    expect(today.body.counts.weak).toBeGreaterThan(0)
    await daysPass(play.cookie, 1)
    const tomorrow = await due(play.cookie)
    expect(tomorrow.body.counts.due).toBe(today.body.counts.asked)
    expect(tomorrow.body.due[0]).toMatchObject({
      kind: 'choose',
      thenDue: expect.stringMatching(/^in \d+ days$|^tomorrow$/),
    })

    const startReply = await call('POST', '/api/v1/me/review/attempts', {
      body: { pack, length: 4 },
      cookie: play.cookie,
    })
    expect(startReply.status).toBe(201)
    const row = await database().prisma.attempt.findUniqueOrThrow({
      where: { id: startReply.body.attempt.id },
      select: { mode: true, ranked: true, quiz: true },
    })
    expect(row).toMatchObject({ mode: 'review', ranked: false })
    const wanted = new Set((await memories(play.cookie)).map(({ kind, subject }) => `${kind} ${subject}`))
    const [first] = (await quizOf(row.quiz))?.questions ?? []
    expect(first?.about.some((one) => wanted.has(`${first.kind} ${subjectKey(one)}`))).toBe(true)
  })

  test('the list names things and never what is asked about them, their ids or the key', async () => {
    const play = await begin({ length: 10, seed: 'names', cookie: '' })
    await finish(play)
    await due(play.cookie)
    await daysPass(play.cookie, 40)
    const { text, body } = await due(play.cookie)
    expect(body.due.length).toBeGreaterThan(5)
    for (const { id } of [...tinyPack.events, ...tinyPack.facts, ...tinyPack.crossings])
      expect(text).not.toContain(`"${id}`)
    for (const { date } of tinyPack.events)
      for (const { label } of body.due) expect(label).not.toContain(date.slice(0, 4))
  })

  test('targets never leave the server', async () => {
    const play = await begin({ length: 4, seed: 'targets', kinds: ['choose'] })
    await missAll(play)
    const startReply = await call('POST', '/api/v1/me/review/attempts', {
      body: { pack, length: 3 },
      cookie: play.cookie,
    })
    const again = await look(`/api/v1/attempts/${startReply.body.attempt.id}`, play.cookie)
    for (const { text } of [startReply, again]) {
      expect(text).not.toContain('targets')
      for (const { subject } of await memories(play.cookie)) expect(text).not.toContain(subject)
    }
  })

  test('a stranger may review at once: all of it is new', async () => {
    const startReply = await call('POST', '/api/v1/me/review/attempts', { body: { pack } })
    expect([startReply.status, startReply.body.attempt.length, startReply.body.attempt.ranked]).toEqual([
      201,
      10,
      false,
    ])
    expect(startReply.cookie).toMatch(/^demarcate_player=/)
  })
})

describe('practice that fits', () => {
  test('begins, unranked, for who has a history and for who has none', async () => {
    const play = await begin({ length: 6, seed: 'fit' })
    await finish(play)
    for (const cookie of [play.cookie, undefined]) {
      const startReply = await call('POST', '/api/v1/me/practice/attempts', { body: { pack, length: 5 }, cookie })
      expect(startReply.status).toBe(201)
      expect(startReply.body.attempt).toMatchObject({ length: 5, ranked: false, pack })
    }
  })

  test.each(['review', 'practice'])(
    '%s: an unknown pack, a length of none and another site are refused',
    async (what) => {
      const path = `/api/v1/me/${what}/attempts`
      expect((await call('POST', path, { body: { pack: 'nowhere' } })).body.code).toBe('unknown-pack')
      expect((await call('POST', path, { body: { pack, length: 0 } })).body.code).toBe('invalid-request')
      expect((await call('POST', path, { body: {} })).body.code).toBe('invalid-request')
      const headers = { 'sec-fetch-site': 'cross-site' }
      expect((await call('POST', path, { body: { pack }, headers })).body.code).toBe('cross-origin')
    },
  )
})

describe('history', () => {
  test('lists what was played, the latest first, a page at a time, nobody else’s', async () => {
    const first = await begin({ length: 1, seed: 'h0' })
    const ids = [first.id]
    for (let n = 1; n < 5; n++) ids.unshift((await begin({ length: 1, seed: `h${n}`, cookie: first.cookie })).id)
    await begin({ length: 1, seed: 'of another' })
    const listed: string[] = []
    let next: string | null = ''
    for (let page = 0; page < 5 && next !== null; page++) {
      const { body } = await look(`/api/v1/me/attempts?limit=2${next && `&after=${next}`}`, first.cookie)
      listed.push(...body.attempts.map(({ id }: { id: string }) => id))
      next = body.next
    }
    expect(listed).toEqual(ids)
    expect((await call('GET', '/api/v1/me/attempts')).body).toEqual({ attempts: [], next: null })
  })

  test.each(['limit=0', 'limit=101', 'limit=many', 'after=nothing'])('a query of %s is refused', async (query) => {
    expect((await call('GET', `/api/v1/me/attempts?${query}`)).body.code).toBe('invalid-request')
  })
})

test('memories are in what is downloaded, and go with everything else', async () => {
  const play = await begin({ length: 3, seed: 'mine' })
  await finish(play)
  await due(play.cookie)
  const own = await memories(play.cookie)
  const { body } = await look('/api/v1/me/export', play.cookie)
  expect(body.memories.map(({ subject }: { subject: string }) => subject).sort()).toEqual(
    own.map(({ subject }) => subject),
  )
  expect(body.abilities).toMatchObject([{ pack, answers: 3 }])
  await call('DELETE', '/api/v1/me', { cookie: play.cookie })
  expect(await database().prisma.memory.count({ where: { playerId: own[0]?.playerId ?? '' } })).toBe(0)
})

describe('progress', () => {
  test('shows what is known by thing and by kind, and leads to what was missed', async () => {
    const play = await begin({ length: 4, seed: 'progress', kinds: ['choose'] })
    await missAll(play)
    const { body } = await look('/api/v1/me/progress', play.cookie)
    expect(body.totals).toEqual({ attempts: 1, answers: 4 })
    expect(body.rounds).toMatchObject([{ id: play.id, points: 0, length: 4 }])
    expect(body.kinds.find(({ kind }: { kind: string }) => kind === 'choose')).toMatchObject({ level: 'missed' })
    expect(body.kinds.find(({ kind }: { kind: string }) => kind === 'trace')).toMatchObject({ level: 'new', asked: 0 })
    const [weakest] = body.things
    expect(weakest).toMatchObject({
      level: 'missed',
      ways: [{ kind: 'choose', lastCredit: 0, answer: { attempt: play.id } }],
    })
    expect(body.things.at(-1)).toMatchObject({ level: 'new', mastery: null, ways: [] })
  })

  test('of an unknown pack there is none', async () => {
    expect((await call('GET', '/api/v1/me/progress?pack=nowhere')).body.code).toBe('unknown-pack')
  })
})
