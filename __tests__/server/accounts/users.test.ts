import { callerOf, teacherFor } from '@/lib/server/auth/caller'
import { database } from '@/lib/server/platform/database'
import { signUp, someAddress } from '../support/accounts'
import { call } from '../support/call'
import { startService } from '../support/service'

startService()

const caller = (cookie: string) => callerOf(new Headers({ cookie }))
const teacher = (cookie: string) => teacherFor(new Headers({ cookie }))

test('who signed up is known by their cookie, with a player of their own', async () => {
  const ada = await signUp({ role: 'teacher' })
  const { user, player } = await caller(ada.cookie)
  expect(user).toEqual({ id: ada.id, name: 'Ada', role: 'teacher' })
  expect(await database().prisma.player.findUnique({ where: { userId: ada.id } })).toMatchObject({ id: player })
})

test('teachers are told from students and strangers', async () => {
  const [ada, ben] = [await signUp({ role: 'teacher' }), await signUp({ role: 'student' })]
  expect(await teacher(ada.cookie)).toMatchObject({ ok: true, value: { id: ada.id } })
  expect(await teacher(ben.cookie)).toEqual({ ok: false, refusal: 'not-a-teacher' })
  expect(await teacher('')).toEqual({ ok: false, refusal: 'signed-out' })
  expect(await teacher('next-auth.session-token=forged')).toEqual({ ok: false, refusal: 'signed-out' })
})

test('a login from before signing out everywhere is not honoured', async () => {
  const ada = await signUp({ role: 'teacher' })
  await database().prisma.user.update({ where: { id: ada.id }, data: { sessionVersion: { increment: 1 } } })
  expect(await caller(ada.cookie)).toEqual({ player: undefined, user: undefined })
})

test('next-auth signs in with the right password, and with no other', async () => {
  const ada = await signUp()
  const csrf = await call('GET', '/api/auth/csrf', { headers: { 'x-forwarded-proto': 'http' } })
  const signIn = (password: string) =>
    call('POST', '/api/auth/callback/credentials', {
      cookie: csrf.cookie,
      body: { csrfToken: csrf.body.csrfToken, email: ada.email.toUpperCase(), password, json: 'true' },
      headers: { 'content-type': 'application/json', 'x-forwarded-proto': 'http' },
    })
  const wrong = await signIn('not the password')
  expect([wrong.status, wrong.body.url]).toEqual([401, expect.stringContaining('error=CredentialsSignin')])
  const right = await signIn(ada.password)
  const cookies = right.headers.getSetCookie()
  const login = cookies.find((cookie) => cookie.startsWith('next-auth.session-token=')) ?? ''
  expect(login).toMatch(/; HttpOnly; SameSite=Lax$/)
  expect((await caller(login.split(';')[0] ?? '')).user?.id).toBe(ada.id)
})

test.each(['ada\u0000@school.example', '\ud800@school.example', 'no address', `${'a'.repeat(300)}@school.example`, ''])(
  'an address that cannot be one (%j) signs nobody in, and is told nothing else than a wrong password is',
  async (email) => {
    const csrf = await call('GET', '/api/auth/csrf', { headers: { 'x-forwarded-proto': 'http' } })
    const refused = await call('POST', '/api/auth/callback/credentials', {
      cookie: csrf.cookie,
      body: { csrfToken: csrf.body.csrfToken, email, password: 'not the password', json: 'true' },
      headers: { 'content-type': 'application/json', 'x-forwarded-proto': 'http', ...someAddress() },
    })
    expect([refused.status, new URL(refused.body.url).searchParams.get('error')]).toEqual([401, 'CredentialsSignin'])
  },
)

test('what goes wrong inside while somebody signs in is not told to them', async () => {
  const { prisma } = database()
  const csrf = await call('GET', '/api/auth/csrf', { headers: { 'x-forwarded-proto': 'http' } })
  await prisma.$executeRawUnsafe('ALTER TABLE "User" RENAME COLUMN "passwordHash" TO "gone"')
  try {
    const failed = await call('POST', '/api/auth/callback/credentials', {
      cookie: csrf.cookie,
      body: { csrfToken: csrf.body.csrfToken, email: 'ada@school.example', password: 'any password', json: 'true' },
      headers: { 'content-type': 'application/json', 'x-forwarded-proto': 'http', ...someAddress() },
    })
    expect([failed.status, new URL(failed.body.url).searchParams.get('error')]).toEqual([401, 'Failed'])
  } finally {
    await prisma.$executeRawUnsafe('ALTER TABLE "User" RENAME COLUMN "gone" TO "passwordHash"')
  }
})
