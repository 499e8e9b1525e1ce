import { callerOf } from '@/lib/server/auth/caller'
import { database } from '@/lib/server/platform/database'
import { signInAs, signUp } from '../support/accounts'
import { call } from '../support/call'
import { begin } from '../support/play'
import { startService } from '../support/service'

startService()

const userIn = async (cookie: string) => (await callerOf(new Headers({ cookie }))).user

test('a guest has a nickname, once it was found fit', async () => {
  const { cookie } = await begin()
  const change = (body: object) => call('PATCH', '/api/v1/me', { body, cookie })
  expect((await change({ nickname: ' Ａda ' })).body.player.nickname).toBe('Ada')
  for (const nickname of ['', 'fuck', 'A\u202Eda', 'x'.repeat(50_000)]) {
    const refused = await change({ nickname })
    expect([refused.status, refused.body.errors[0].path]).toEqual([422, 'nickname'])
  }
  expect((await change({ unlisted: true })).body.player).toMatchObject({ nickname: 'Ada', unlisted: true, guest: true })
  expect((await change({ nickname: null })).body.player.nickname).toBeNull()
  expect((await change({ name: 'Ada' })).status).toBe(401)
})

test('a changed password signs out every other device, and not this one', async () => {
  const ada = await signUp()
  const other = await signInAs(ada.id)
  const change = (current: string, password: string) =>
    call('PUT', '/api/v1/me/password', { body: { current, password }, cookie: ada.cookie })
  expect((await change('not the password', 'another rare sentence')).body.code).toBe('wrong-password')
  expect((await change(ada.password, 'passwordpassword')).status).toBe(422)
  const changed = await change(ada.password, 'another rare sentence')
  expect(changed.status).toBe(204)
  expect((await userIn(changed.cookie ?? ''))?.id).toBe(ada.id)
  for (const cookie of [other, ada.cookie]) expect(await userIn(cookie)).toBeUndefined()
})

test('a changed password voids the recovery code: whoever knew the old one may have made it', async () => {
  const ada = await signUp()
  const { recoveryCode } = (await call('POST', '/api/v1/me/recovery', { cookie: await signInAs(ada.id) })).body
  const body = { current: ada.password, password: 'another rare sentence' }
  expect((await call('PUT', '/api/v1/me/password', { body, cookie: ada.cookie })).status).toBe(204)
  expect((await call('POST', '/api/v1/recovery', { body: { recoveryCode } })).status).toBe(404)
})

test('signing out everywhere ends every login and voids the recovery code', async () => {
  const ada = await signUp()
  const other = await signInAs(ada.id)
  const { recoveryCode } = (await call('POST', '/api/v1/me/recovery', { cookie: other })).body
  expect((await call('DELETE', '/api/v1/me/logins', { cookie: ada.cookie })).status).toBe(204)
  for (const cookie of [other, ada.cookie]) expect(await userIn(cookie)).toBeUndefined()
  expect((await call('POST', '/api/v1/recovery', { body: { recoveryCode } })).status).toBe(404)
  expect((await call('DELETE', '/api/v1/me/logins')).status).toBe(401)
})

test('who is signed out in the middle of a quiz answers nothing, and goes on with it after signing in again', async () => {
  const ada = await signUp()
  const play = await begin({ cookie: ada.cookie })
  const put = (position: number, cookie: string) =>
    call('PUT', `/api/v1/attempts/${play.id}/responses/${position}`, { body: { response: play.key(position) }, cookie })
  expect((await put(0, ada.cookie)).status).toBe(200)
  await call('DELETE', '/api/v1/me/logins', { cookie: ada.cookie })
  const refused = await put(1, ada.cookie)
  expect([refused.status, refused.body.code]).toEqual([404, 'not-found'])

  const cookie = await signInAs(ada.id)
  expect((await call('GET', `/api/v1/attempts/${play.id}`, { cookie })).body.attempt.position).toBe(1)
  expect((await put(1, cookie)).body.attempt.position).toBe(2)
})

test('a teacher who is deleted takes along the classes they own, and the account is gone', async () => {
  const ada = await signUp({ role: 'teacher' })
  const made = await call('POST', '/api/v1/classes', { body: { name: '9b' }, cookie: ada.cookie })
  expect(made.status).toBe(201)
  expect((await call('DELETE', '/api/v1/me', { cookie: ada.cookie })).status).toBe(204)
  const { prisma } = database()
  const left = [await prisma.user.count({ where: { id: ada.id } }), await prisma.class.count()]
  expect(left).toEqual([0, 0])
  expect(await userIn(ada.cookie)).toBeUndefined()
})

test('the download holds what there is of an account and of a player, and no hash', async () => {
  const ada = await signUp({ role: 'teacher', name: 'Ada' })
  const made = await call('POST', '/api/v1/classes', { body: { name: '9b' }, cookie: ada.cookie })
  await call('PATCH', '/api/v1/me', { body: { nickname: 'Fox' }, cookie: ada.cookie })
  const joined = { code: made.body.class.code, name: 'Zoe' }
  await call('POST', '/api/v1/classes/join', { body: joined, cookie: ada.cookie })
  await call('POST', '/api/v1/me/recovery', { cookie: ada.cookie })
  const { body, text } = await call('GET', '/api/v1/me/export', { cookie: ada.cookie })
  expect(body.user).toMatchObject({ email: ada.email, name: 'Ada', role: 'teacher', classes: ['9b'] })
  expect(body.player.nickname).toBe('Fox')
  expect(body.memberships).toMatchObject([{ class: '9b', name: 'Zoe' }])
  expect(text).not.toMatch(/argon2|hash/i)
})

test('a student’s account becomes a teacher’s where they say so', async () => {
  const [ben, guest] = [await signUp(), await begin()]
  const change = (cookie: string) => call('PATCH', '/api/v1/me', { body: { role: 'teacher' }, cookie })
  expect((await change(ben.cookie)).body.user.role).toBe('teacher')
  expect((await change(guest.cookie)).status).toBe(401)
})
