import { database } from '@/lib/server/platform/database'
import { signUp } from '../support/accounts'
import { call } from '../support/call'
import { openRoom } from '../support/live'
import { startService } from '../support/service'

startService()

/** How often the database is asked who is signed in. */
async function loginQueriesDuring(request: () => Promise<{ status: number }>): Promise<number> {
  const query = jest.spyOn(database().pool, 'query')
  try {
    expect((await request()).status).toBeLessThan(300)
    return query.mock.calls.filter(([statement]: unknown[]) => isLoginQuery(statement)).length
  } finally {
    query.mockRestore()
  }
}

const isLoginQuery = (statement: unknown): boolean =>
  typeof statement === 'object' && statement !== null && 'name' in statement && statement.name === 'login'

test('who is signed in is looked up once for a request to a session', async () => {
  const room = await openRoom({ kinds: ['choose'], revealWhenAllAnswered: false })
  const { cookie } = await signUp()
  const base = `/api/v1/sessions/${room.code}`
  expect(await loginQueriesDuring(() => call('GET', base, { cookie }))).toBe(1)
  const body = { nickname: 'Ada' }
  expect(await loginQueriesDuring(() => call('POST', `${base}/players`, { body, cookie }))).toBe(1)
  expect(await loginQueriesDuring(() => room.press('start'))).toBe(1)
  const answer = { response: { option: 'a' } }
  expect(await loginQueriesDuring(() => call('PUT', `${base}/responses/0`, { body: answer, cookie }))).toBe(1)
})

test('a signed-in player gets no guest cookie by joining, a guest does', async () => {
  const room = await openRoom()
  const { cookie } = await signUp()
  const path = `/api/v1/sessions/${room.code}/players`
  const user = await call('POST', path, { body: { nickname: 'Ada' }, cookie })
  expect(user.headers.get('set-cookie')).toMatch(/^demarcate_player=;.*Max-Age=0/)
  const guest = await call('POST', path, { body: { nickname: 'Bob' } })
  expect(guest.headers.get('set-cookie')).toMatch(/^demarcate_player=[^;]{20}/)
})
