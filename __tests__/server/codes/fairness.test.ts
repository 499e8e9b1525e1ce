import { database } from '@/lib/server/platform/database'
import { someAddress } from '../support/accounts'
import { throughDoor } from '../support/api-server'
import { call } from '../support/call'
import { openRoom, screen } from '../support/live'
import { startService } from '../support/service'

/** Many classes on one server, many students behind one address: none holds another up. */

startService()

test.each(['somebody came in by it', 'it is on the projector'])(
  'a school behind one address that mistypes still comes in by a right code, where %s',
  async (how) => {
    const [room, other] = [await openRoom(), await openRoom()]
    const headers = someAddress()
    const at = (code: string) => call('GET', `/api/v1/sessions/${code}`, { headers })
    const here = (path: string, _code: string, cookie: string) => throughDoor(path, { headers: { ...headers, cookie } })
    if (how === 'somebody came in by it') await at(room.code)
    else await (await screen(room.code, room.teacher.cookie, '', here)).close()
    for (let n = 0; n < 60; n++) await at(String(n).padStart(6, '0'))
    expect((await at('000001')).status).toBe(429)
    expect((await at(other.code)).status).toBe(429)
    expect((await at(room.code)).status).toBe(200)
    const body = { nickname: 'Ada' }
    expect((await call('POST', `/api/v1/sessions/${room.code}/players`, { body, headers })).status).toBe(201)
  },
)

test("a room is moved on without waiting for another room's answers", async () => {
  const [room, other] = [await openRoom(), await openRoom()]
  const eve = await other.join('Eve')
  await Promise.all([room.press('start'), other.press('start')])
  const held = await database().pool.connect()
  await held.query('BEGIN')
  await held.query('SELECT 1 FROM "ClassSession" WHERE "code" = $1 FOR UPDATE', [other.code])
  const answering = eve.put(0, other.keys[0])
  const began = performance.now()
  await new Promise((next) => setTimeout(next, 100))
  expect((await room.press('close')).body.view.phase).toBe('revealing')
  expect(performance.now() - began).toBeLessThan(5_000)
  await held.query('ROLLBACK')
  held.release()
  expect((await answering).status).toBe(200)
})
