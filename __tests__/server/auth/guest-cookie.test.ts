import { SignJWT } from 'jose'
import { database } from '@/lib/server/platform/database'
import { call } from '../support/call'
import { begin, finish, type Play } from '../support/play'
import { startService } from '../support/service'

startService()

const forged: [what: string, cookie: (play: Play) => Promise<string> | string][] = [
  ['no cookie', () => ''],
  ['an empty one', () => 'demarcate_player='],
  ['nonsense', () => 'demarcate_player=abc.def.ghi'],
  ['a plain id', (play) => `demarcate_player=${play.id}`],
  ['a signature changed', ({ cookie }) => `${cookie.slice(0, -4)}AAAA`],
  [
    'another’s key',
    async ({ cookie }) => `demarcate_player=${await signed(subjectOf(cookie), 'another secret, long enough too')}`,
  ],
  ['no signature', ({ cookie }) => unsigned(subjectOf(cookie))],
  ['the wrong use', async ({ cookie }) => `demarcate_player=${await signed(subjectOf(cookie), secret(), 'elsewhere')}`],
  ['a subject that is no id', async () => `demarcate_player=${await signed("' OR 1=1", secret())}`],
  ['10,000 letters', () => `demarcate_player=${'x'.repeat(10_000)}`],
]

const secret = () => process.env.DEMARCATE_SECRET ?? ''
const subjectOf = (cookie: string): string =>
  JSON.parse(Buffer.from(cookie.split('.')[1] ?? '', 'base64url').toString()).sub
const signed = (subject: string, key: string, audience = 'demarcate:player') =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setAudience(audience)
    .sign(new TextEncoder().encode(key))
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const unsigned = (sub: string) => `demarcate_player=${part({ alg: 'none' })}.${part({ sub, aud: 'demarcate:player' })}.`

describe('a forged cookie is no better than none', () => {
  test.each(forged)('%s', async (_what, forge) => {
    const play = await begin()
    const cookie = await forge(play)
    const answered = { body: { response: play.key(0) }, cookie }
    const calls = [
      await call('GET', `/api/v1/attempts/${play.id}`, { cookie }),
      await call('PUT', `/api/v1/attempts/${play.id}/responses/0`, answered),
      await call('GET', `/api/v1/attempts/${play.id}/review`, { cookie }),
      await call('GET', '/api/v1/me/export', { cookie }),
    ]
    for (const { status, body } of calls) expect([status, body.code]).toEqual([404, 'not-found'])
    expect((await call('GET', '/api/v1/me', { cookie })).body).toEqual({ player: null, user: null })
    expect(await database().prisma.response.count({ where: { attemptId: play.id } })).toBe(0)
  })
})

test('another player’s attempt looks exactly like one that does not exist', async () => {
  const [play, stranger] = [await begin(), await begin()]
  await play.put(0, play.key(0))
  const unknown = '01a20929-0000-7000-8000-000000000000'
  for (const path of ['', '/review']) {
    const theirs = await call('GET', `/api/v1/attempts/${play.id}${path}`, { cookie: stranger.cookie })
    const none = await call('GET', `/api/v1/attempts/${unknown}${path}`, { cookie: stranger.cookie })
    expect(theirs.text).toBe(none.text)
    expect(theirs.status).toBe(404)
  }
  const options = { body: { response: play.key(1) }, cookie: stranger.cookie }
  const theirs = await call('PUT', `/api/v1/attempts/${play.id}/responses/1`, options)
  const none = await call('PUT', `/api/v1/attempts/${unknown}/responses/1`, options)
  expect([theirs.status, theirs.text]).toEqual([none.status, none.text])
})

test('everything that is stored about a player can be had, and deleted', async () => {
  const play = await begin({ length: 2 })
  const other = await begin({ length: 2 })
  await finish(play)
  const everything = await call('GET', '/api/v1/me/export', { cookie: play.cookie })
  expect(everything.body.attempts).toMatchObject([
    { id: play.id, points: 2000, responses: [{ credit: 1 }, { credit: 1 }] },
  ])
  expect(everything.text).not.toContain('a known seed')

  const gone = await call('DELETE', '/api/v1/me', { cookie: play.cookie })
  expect(gone.status).toBe(204)
  expect(gone.headers.get('set-cookie')).toMatch(/^demarcate_player=; .*Max-Age=0/)
  expect((await call('GET', '/api/v1/me', { cookie: play.cookie })).body).toEqual({ player: null, user: null })
  expect((await call('GET', `/api/v1/attempts/${play.id}`, { cookie: play.cookie })).status).toBe(404)
  expect((await play.put(0, play.key(0))).status).toBe(404)
  expect(await database().prisma.response.count({ where: { attemptId: play.id } })).toBe(0)
  expect((await call('GET', `/api/v1/attempts/${other.id}`, { cookie: other.cookie })).status).toBe(200)
})

test('a page of another site cannot delete a player', async () => {
  const play = await begin()
  const headers = { 'sec-fetch-site': 'cross-site' }
  expect((await call('DELETE', '/api/v1/me', { cookie: play.cookie, headers })).status).toBe(403)
  expect((await call('GET', `/api/v1/attempts/${play.id}`, { cookie: play.cookie })).status).toBe(200)
})
