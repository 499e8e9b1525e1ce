import { mergeGuest } from '@/lib/server/accounts/merge-players'
import { callerOf } from '@/lib/server/auth/caller'
import { database } from '@/lib/server/platform/database'
import { signUp, someAddress } from '../support/accounts'
import { call } from '../support/call'
import { begin, finish } from '../support/play'
import { startService } from '../support/service'

startService()

const playerOf = async (cookie: string): Promise<string> => {
  const { player } = await callerOf(new Headers({ cookie }))
  if (!player) throw new Error('nobody')
  return player
}

const plain = { 'x-forwarded-proto': 'http' }

async function signIn(email: string, password: string, guest = '') {
  const csrf = await call('GET', '/api/auth/csrf', { headers: plain })
  const signed = await call('POST', '/api/auth/callback/credentials', {
    cookie: [csrf.cookie, guest].filter(Boolean).join('; '),
    body: { csrfToken: csrf.body.csrfToken, email, password, json: 'true' },
    headers: { 'content-type': 'application/json', ...plain, ...someAddress() },
  })
  const login = signed.headers.getSetCookie().find((cookie) => cookie.startsWith('next-auth.session-token='))
  return { ...signed, login: login?.split(';')[0] ?? '' }
}

test('what a guest played is theirs after signing up, in the middle of a quiz too', async () => {
  const guest = await begin({ length: 2 })
  await guest.put(0, guest.key(0))
  const ada = await signUp({ guest: guest.cookie })
  const posed = await call('GET', `/api/v1/attempts/${guest.id}`, { cookie: ada.cookie })
  expect([posed.status, posed.body.attempt.position]).toEqual([200, 1])
  const answered = { body: { response: guest.key(1) }, cookie: ada.cookie }
  expect((await call('PUT', `/api/v1/attempts/${guest.id}/responses/1`, answered)).status).toBe(200)
  expect((await guest.put(1, guest.key(1))).status).toBe(404)
})

test('signing in brings along what was played as a guest; twice does no more', async () => {
  const ada = await signUp()
  const own = await begin({ cookie: ada.cookie })
  const guest = await begin({ length: 1 })
  await finish(guest)
  const first = await signIn(ada.email, ada.password, guest.cookie)
  const second = await signIn(ada.email, ada.password, guest.cookie)
  for (const { login } of [first, second]) {
    const { body } = await call('GET', '/api/v1/me/export', { cookie: login })
    expect(body.attempts.map(({ id }: { id: string }) => id).sort()).toEqual([own.id, guest.id].sort())
  }
})

test('two merges at the same time leave everything once', async () => {
  const ada = await signUp()
  const guest = await begin({ length: 1 })
  const pair = { guest: await playerOf(guest.cookie), into: await playerOf(ada.cookie) }
  await Promise.all([mergeGuest(pair), mergeGuest(pair), mergeGuest(pair)])
  expect(await database().prisma.attempt.count({ where: { playerId: pair.into } })).toBe(1)
  expect(await database().prisma.player.count({ where: { id: pair.guest } })).toBe(0)
})

test('of two cards the later stays, ratings are weighed, and of two dailies the first finished counts', async () => {
  const { prisma } = database()
  const [ada, guest] = [await signUp(), await begin()]
  const pair = { guest: await playerOf(guest.cookie), into: await playerOf(ada.cookie) }
  const card = { pack: 'tiny', subject: 'a/b', kind: 'place', due: new Date(), stability: 1, difficulty: 1 }
  const rest = { elapsedDays: 0, scheduledDays: 0, learningSteps: 0, lapses: 0, state: 0, lastCredit: 1, meanCredit: 1 }
  const memory = { ...card, ...rest }
  await prisma.memory.createMany({
    data: [
      { ...memory, playerId: pair.into, reps: 9, lastReviewAt: new Date('2026-01-01') },
      { ...memory, playerId: pair.guest, reps: 2, lastReviewAt: new Date('2026-02-01') },
    ],
  })
  await prisma.ability.createMany({
    data: [
      { playerId: pair.into, pack: 'tiny', rating: 1, answers: 30 },
      { playerId: pair.guest, pack: 'tiny', rating: 3, answers: 10 },
    ],
  })
  const { quizId } = await prisma.attempt.findUniqueOrThrow({ where: { id: guest.id } })
  const dailyAttempt = { quizId, mode: 'daily', ranked: true, length: 1, position: 1 } as const
  await prisma.attempt.createMany({
    data: [
      { ...dailyAttempt, playerId: pair.into, finishedAt: new Date('2026-01-02') },
      { ...dailyAttempt, playerId: pair.guest, finishedAt: new Date('2026-01-01') },
    ],
  })
  await mergeGuest(pair)
  expect(await prisma.memory.findMany({ where: { playerId: pair.into } })).toMatchObject([{ reps: 2 }])
  expect(await prisma.ability.findMany({ where: { playerId: pair.into } })).toMatchObject([
    { rating: 1.5, answers: 40 },
  ])
  const dailies = await prisma.attempt.findMany({ where: { playerId: pair.into, mode: 'daily' } })
  expect(dailies.map(({ finishedAt }) => finishedAt)).toEqual([new Date('2026-01-01')])
})

test('two sign-ups with one address at the same instant make one account', async () => {
  const body = { email: 'both@school.example', password: 'a rare long sentence', name: 'Both', role: 'student' }
  const made = await Promise.all([1, 2].map(() => call('POST', '/api/v1/users', { body, headers: someAddress() })))
  expect(made.map(({ status }) => status).sort()).toEqual([201, 409])
})

test('guessing is slowed by account, and the same whether or not there is one', async () => {
  const ada = await signUp()
  for (const email of [ada.email, 'nobody@school.example']) {
    const statuses = new Set<string>()
    for (let n = 0; n < 15; n++) statuses.add(String((await signIn(email, `wrong ${n}`)).status))
    expect([...statuses]).toEqual(['401'])
    const refused = await signIn(email, ada.password)
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true])
  }
})

test.each(['123456789012', 'passwordpassword', 'qwertyuiop123', 'aaaaaaaaaaaa', 'abcabcabcabc'])(
  'the password %s is among the first that are tried, and refused',
  async (password) => {
    const body = { email: 'weak@school.example', password, name: 'W', role: 'student' }
    const refused = await call('POST', '/api/v1/users', { body, headers: someAddress() })
    expect([refused.status, refused.body.errors[0].path]).toEqual([422, 'password'])
  },
)
