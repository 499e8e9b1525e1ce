import { database } from '@/lib/server/platform/database'
import { tinyPack } from '../../packs/tiny'
import { signUp } from '../support/accounts'
import { call } from '../support/call'
import { classroom, join, rosterOf } from '../support/classroom'
import { openRoom } from '../support/live'
import { BOARD, board, finished, type Person, person } from '../support/scores'
import { startService } from '../support/service'

// Read once, when somebody asks for the first time.
process.env.OWNER_EMAILS = 'owner@school.example'

startService()

beforeEach(async () => {
  const { prisma } = database()
  await prisma.user.deleteMany()
  await prisma.player.deleteMany()
  await prisma.board.deleteMany()
})

const NAMELESS = 'Somebody without a name'

const rowsOf = (seen: { entries: { rank: number; name: string; points: number }[] }) =>
  seen.entries.map(({ rank, name, points }) => [rank, name, points])

const get = (name: string, cookie: string) => call('GET', `/api/v1/leaderboards/${name}`, { cookie })

const hide = (name: string, player: string, cookie: string, hidden = true) =>
  call('PUT', `/api/v1/leaderboards/${name}/names/${player}`, { body: { hidden }, cookie })

/** A class with members who have played. */
async function played(points: readonly number[], teacher?: Awaited<ReturnType<typeof signUp>>) {
  const roster = points.map((_, index) => `Member ${index}`).join('\n')
  const room = await classroom({ roster, ...(teacher && { teacher }) })
  const members: Person[] = []
  for (const [index, value] of points.entries()) {
    const member = await person({ nickname: `Player ${index}` })
    await join(room.code, `Member ${index}`, member.cookie)
    await finished(member, { points: value })
    members.push(member)
  }
  return { ...room, name: `class:${room.id}`, members }
}

const nth = <T>(list: readonly T[], index: number): T => {
  const found = list[index]
  if (found === undefined) throw new Error(`there is no ${index}`)
  return found
}

describe('the board of a class', () => {
  test('is closed to somebody who asks to be in the class, and does not count them, until a teacher says yes', async () => {
    const room = await played([4000])
    const stranger = await person({ nickname: 'Stranger' })
    await join(room.code, 'Somebody Else', stranger.cookie)
    await finished(stranger, { points: 9000 })
    const status = async () =>
      (await call('GET', `/api/v1/leaderboards/${room.name}`, { cookie: stranger.cookie })).status
    expect(await status()).toBe(404)
    expect(rowsOf(await board(nth(room.members, 0), '', room.name))).toEqual([[1, 'Player 0', 4000]])
    const member = (await rosterOf(room)).find(({ state }) => state === 'asking')
    const path = `/api/v1/classes/${room.id}/members/${member?.id}`
    expect((await call('PATCH', path, { body: { confirmed: true }, cookie: room.teacher.cookie })).status).toBe(200)
    expect(await status()).toBe(200)
    expect(rowsOf(await board(nth(room.members, 0), '', room.name))[0]).toEqual([1, 'Stranger', 9000])
  })

  test('has the best of each member by nickname, for members; by the roster for its teachers; nothing for others', async () => {
    const { name, members, teacher } = await played([4000, 9000, 4000])
    await finished(nth(members, 0), { points: 1000 })
    await finished(await person({ nickname: 'Elsewhere' }), { points: 9999 })
    const seen = await board(nth(members, 2), '', name)
    expect(rowsOf(seen)).toEqual([
      [1, 'Player 1', 9000],
      [2, 'Player 0', 4000],
      [2, 'Player 2', 4000],
    ])
    expect(seen).toMatchObject({ title: '9b', players: 3, you: { rank: 2, points: 4000 } })
    expect(seen.entries.some((entry: object) => 'player' in entry || 'nickname' in entry)).toBe(false)
    const taught = await board(teacher, '', name)
    expect(taught.entries[0]).toMatchObject({ name: 'Member 1', nickname: 'Player 1', hidden: false })
    const others = [await person(), await signUp({ role: 'teacher' })]
    for (const { cookie } of others) expect((await get(name, cookie)).status).toBe(404)
  })

  test('begins anew with the period', async () => {
    const { name, members } = await played([4000])
    const longAgo = new Date(Date.now() - 40 * 86_400_000)
    await finished(nth(members, 0), { points: 9000, finishedAt: longAgo })
    expect((await board(nth(members, 0), '?period=month', name)).you.points).toBe(4000)
    expect((await board(nth(members, 0), '?period=all', name)).you.points).toBe(9000)
  })

  test('does not have who plays unlisted', async () => {
    const { name, members } = await played([4000, 5000])
    await call('PATCH', '/api/v1/me', { body: { unlisted: true }, cookie: nth(members, 1).cookie })
    expect(rowsOf(await board(nth(members, 0), '', name))).toEqual([[1, 'Player 0', 4000]])
    expect(await board(nth(members, 1), '', name)).toMatchObject({ players: 1, you: null })
  })
})

describe('the board of a live class', () => {
  test('is for its host and who sits in it, by the points so far', async () => {
    const room = await openRoom()
    const [ada, ben] = [await room.join('Ada'), await room.join('Ben')]
    await database().pool.query(
      `UPDATE "Attempt" SET "points" = 700 WHERE "id" = (SELECT "attemptId" FROM "SessionPlayer" WHERE "nickname" = 'Ben')`,
    )
    const name = `session:${room.code}`
    expect(rowsOf(await board(ada, '', name))).toEqual([
      [1, 'Ben', 700],
      [2, 'Ada', 0],
    ])
    expect((await board(ben, '', name)).you).toMatchObject({ rank: 1, percentile: 100 })
    expect(await board(room.teacher, '', name)).toMatchObject({ players: 2, you: null, most: 3000 })
    expect((await get(name, (await person()).cookie)).status).toBe(404)
  })
})

describe('the board of set work', () => {
  test('is for its teacher, and for who did it once the results are out', async () => {
    const teacher = await signUp({ role: 'teacher' })
    const dueAt = new Date(Date.now() + 86_400_000).toISOString()
    const set = async (more: object) => {
      const body = { pack: tinyPack.slug, length: 10, ...more }
      return (await call('POST', '/api/v1/assignments', { body, cookie: teacher.cookie })).body.assignment.code
    }
    const [released, withheld] = [await set({}), await set({ dueAt, results: 'after-due' })]
    const [ada, ben] = [await person({ nickname: 'Ada' }), await person({ nickname: 'Ben' })]
    for (const code of [released, withheld]) {
      const { id } = await database().prisma.assignment.findUniqueOrThrow({ where: { code } })
      await finished(ada, { points: 3000, mode: 'assigned', assignmentId: id })
      await finished(ada, { points: 5000, mode: 'assigned', assignmentId: id })
      await finished(ben, { points: 5000, mode: 'assigned', assignmentId: id })
    }
    expect(rowsOf(await board(ben, '', `assignment:${released}`))).toEqual([
      [1, 'Ada', 5000],
      [1, 'Ben', 5000],
    ])
    expect((await get(`assignment:${withheld}`, ben.cookie)).status).toBe(404)
    expect((await board(teacher, '', `assignment:${withheld}`)).players).toBe(2)
    expect((await get(`assignment:${released}`, (await person()).cookie)).status).toBe(404)
    expect((await board(undefined)).players).toBe(0)
  })
})

describe('a nickname', () => {
  test("is hidden by a teacher of who bears it, on that board only, and shown again; a stranger's is not theirs to hide", async () => {
    const { name, members, teacher } = await played([4000])
    const member = nth(members, 0)
    const stranger = await person({ nickname: 'Elsewhere' })
    await finished(stranger, { points: 1000 })
    expect((await hide(name, stranger.id, teacher.cookie)).status).toBe(404)
    expect((await hide(BOARD, member.id, teacher.cookie)).status).toBe(404)
    expect((await hide(name, member.id, member.cookie)).status).toBe(404)
    expect((await hide(name, member.id, teacher.cookie)).status).toBe(204)
    expect(rowsOf(await board(member, '', name))).toEqual([[1, NAMELESS, 4000]])
    expect(rowsOf(await board(undefined))).toEqual([
      [1, 'Player 0', 4000],
      [2, 'Elsewhere', 1000],
    ])
    expect((await board(teacher, '', name)).entries[0]).toMatchObject({ nickname: 'Player 0', hidden: true })
    expect((await hide(name, member.id, teacher.cookie, false)).status).toBe(204)
    expect(rowsOf(await board(member, '', name))).toEqual([[1, 'Player 0', 4000]])
  })

  test('that the owner has hidden is not shown again by whoever bears it, as a teacher of a class of their own', async () => {
    const owner = await signUp({ role: 'teacher', email: 'owner@school.example' })
    const rude = await signUp({ role: 'teacher' })
    await call('PATCH', '/api/v1/me', { body: { nickname: 'Rude' }, cookie: rude.cookie })
    const { player } = (await call('GET', '/api/v1/me', { cookie: rude.cookie })).body
    await finished({ id: player.id, cookie: rude.cookie }, { points: 4000 })
    expect((await hide(BOARD, player.id, owner.cookie)).status).toBe(204)
    const body = { pack: tinyPack.slug, kinds: ['choose'], length: 1 }
    const { code } = (await call('POST', '/api/v1/sessions', { body, cookie: rude.cookie })).body.session
    const place = `/api/v1/sessions/${code}/players`
    const joined = await call('POST', place, { body: { nickname: 'Rude' }, cookie: rude.cookie })
    expect(joined.status).toBe(201)
    expect((await hide(`session:${code}`, player.id, rude.cookie, false)).status).toBe(404)
    expect(rowsOf(await board(undefined))[0]).toEqual([1, NAMELESS, 4000])
  })

  test('is hidden by the owner on any board, and by no other teacher', async () => {
    const owner = await signUp({ role: 'teacher', email: 'owner@school.example' })
    const rude = await person({ nickname: 'Rude' })
    await finished(rude, { points: 4000 })
    expect((await hide(BOARD, rude.id, (await signUp({ role: 'teacher' })).cookie)).status).toBe(404)
    expect((await board(owner)).entries[0]).toMatchObject({ name: 'Rude', player: rude.id, hidden: false })
    expect((await hide(BOARD, rude.id, owner.cookie)).status).toBe(204)
    expect((await board(owner)).entries[0]).toMatchObject({ name: NAMELESS, nickname: 'Rude', hidden: true })
    expect(rowsOf(await board(undefined))).toEqual([[1, NAMELESS, 4000]])
  })
})

describe('attempts faster than a person', () => {
  test('are listed for the owner, the latest first, with their times; to everybody else there is no list', async () => {
    const owner = await signUp({ email: 'owner@school.example' })
    const robot = await person({ nickname: 'Robot' })
    await finished(await person(), { points: 4000 })
    await finished(robot, { elapsedMs: new Array(10).fill(20), finishedAt: new Date(Date.now() - 5000) })
    const last = await finished(robot, { points: 9000, elapsedMs: [10, 10, 10, ...new Array(7).fill(4000)] })
    const { status, body } = await call('GET', '/api/v1/leaderboards/suspects', { cookie: owner.cookie })
    expect(status).toBe(200)
    expect(body.attempts).toHaveLength(2)
    expect(body.attempts[0]).toMatchObject({
      id: last,
      player: robot.id,
      nickname: 'Robot',
      points: 9000,
      length: 10,
      quickestMs: 10,
      meanMs: 2803,
    })
    expect(body.attempts[1]).toMatchObject({ quickestMs: 20, meanMs: 20 })
    for (const { cookie } of [robot, await signUp({ role: 'teacher' })]) {
      expect((await call('GET', '/api/v1/leaderboards/suspects', { cookie })).status).toBe(404)
    }
  })
})

describe('comparisons', () => {
  const compared = async (cookie: string, query = '') =>
    (await call('GET', `/api/v1/me/comparisons${query}`, { cookie })).body

  test('put the mean credit of each kind beside the median and the top upperQuartile, of five players or more', async () => {
    const people = await Promise.all([1, 2, 3, 4].map(() => person()))
    // Two quizzes each: of some kinds a quiz asks only once.
    for (const [index, each] of people.entries()) {
      for (const _ of [1, 2, 3, 4]) await finished(each, { points: (index + 1) * 1000 })
    }
    const own = nth(people, 2)
    expect((await compared(own.cookie)).kinds.every(({ others }: { others: unknown }) => others === null)).toBe(true)
    const fifth = await person()
    for (const _ of [1, 2, 3, 4]) await finished(fifth, { points: 10_000 })
    const { kinds, pack } = await compared(own.cookie)
    expect(pack).toBe(tinyPack.slug)
    const comparable = kinds.filter(({ others }: { others: unknown }) => others !== null)
    expect(comparable.length).toBeGreaterThan(0)
    for (const { you, others } of comparable) {
      expect(you.credit).toBeCloseTo(0.3, 6)
      expect(others).toEqual({ players: 5, median: 0.3, upperQuartile: 0.4 })
    }
  })

  test('put the last month beside the one before, of what was ranked', async () => {
    const someone = await person()
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
    await finished(someone, { points: 8000 })
    await finished(someone, { points: 2000, ranked: false })
    await finished(someone, { points: 4000, finishedAt: ago(35) })
    await finished(someone, { points: 1000, finishedAt: ago(65) })
    const { recent, before } = (await compared(someone.cookie)).months
    expect(recent).toMatchObject({ quizzes: 1, answers: 10 })
    expect([recent.credit, before.credit]).toEqual([expect.closeTo(0.8), expect.closeTo(0.4)])
  })

  test('put a class beside the others of its teacher, by means of five members or more', async () => {
    const { teacher, members } = await played([1000, 2000, 3000, 4000, 5000])
    await played([9000, 9000, 9000, 9000, 9000], teacher)
    await played([7000, 7000], teacher)
    await played([8000, 8000, 8000, 8000, 8000])
    expect((await compared(nth(members, 0).cookie)).classes).toEqual([
      { title: '9b', yours: false, players: 5, mean: 9000 },
      { title: '9b', yours: true, players: 5, mean: 3000 },
    ])
    expect((await compared(teacher.cookie)).classes.map(({ mean }: { mean: number | null }) => mean)).toEqual([
      9000,
      3000,
      null,
    ])
    expect((await compared((await person()).cookie)).classes).toEqual([])
  })

  test('refuse a pack and a period that are none', async () => {
    expect((await call('GET', '/api/v1/me/comparisons?pack=nowhere')).status).toBe(404)
    expect((await call('GET', '/api/v1/me/comparisons?period=year')).status).toBe(422)
  })
})
