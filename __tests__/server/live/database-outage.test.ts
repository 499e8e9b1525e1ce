import { setTimeout as sleep } from 'node:timers/promises'
import { database } from '@/lib/server/platform/database'
import { call } from '../support/call'
import { expectWhole } from '../support/invariants'
import { openRoom, screen } from '../support/live'
import { type Cable, cableTo } from '../support/network-link'
import { startService } from '../support/service'

/** The database goes away in the middle of a question, and comes back. */

startService()

let cable: Cable
beforeAll(async () => {
  const url = new URL(process.env.DATABASE_URL ?? '')
  cable = await cableTo({ path: `${url.searchParams.get('host')}/.s.PGSQL.5432` })
  process.env.DATABASE_URL = `postgresql://demarcate@127.0.0.1:${cable.port}${url.pathname}`
})

async function eventually<T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> {
  for (const until = Date.now() + 8_000; ; await sleep(50)) {
    const answer = await ask()
    if (holds(answer) || Date.now() > until) return answer
  }
}

test('what was acknowledged is kept, the rest is refused clearly and taken when it is sent again, in its own time', async () => {
  const room = await openRoom({ kinds: ['choose'], secondsPerQuestion: 5, revealWhenAllAnswered: false })
  const [ada, bob, eve] = [await room.join('Ada'), await room.join('Bob'), await room.join('Eve')]
  const adas = await screen(room.code, ada.cookie)
  const closesAt: number = (await room.press('start')).body.view.closesAt
  expect((await ada.put(0, { option: 'a' })).status).toBe(200)

  cable.cut()
  const refused = [await bob.put(0, { option: 'b' }), await room.press('close'), await room.join('Late')]
  const joined = refused.map((one) => ('joined' in one ? one.joined : one))
  for (const { status, headers, body } of joined) {
    expect([status, body.code]).toEqual([503, 'unavailable'])
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  }
  // The same answer that is stored is known without asking.
  expect((await ada.put(0, { option: 'a' })).status).toBe(200)
  await sleep(closesAt + 500 - Date.now())
  // Whether it is too late is not known as long as the database is away: nobody is told that it is.
  expect((await eve.put(0, { option: 'c' })).status).toBe(503)
  expect(adas.isOver()).toBe(false)
  expect(adas.views().at(-1)?.phase).toBe('asking')

  await cable.mend()
  const again = await eventually(
    () => bob.put(0, { option: 'b' }),
    ({ status }) => status !== 503,
  )
  expect(again.body).toEqual({ accepted: true })
  expect((await eve.put(0, { option: 'c' })).body).toEqual({ accepted: true })
  const seen = await adas.until((view) => view.phase === 'asking' && (view.closesAt ?? 0) > closesAt + 3_000)
  expect(seen).toMatchObject({ you: { answered: true, response: { option: 'a' } } })
  expect((await room.press('close')).status).toBe(200)
  await adas.until(({ phase }) => phase === 'revealing')
  await adas.close()
  await expectWhole(
    (text, values) => database().pool.query(text, values),
    room.code,
    [
      { seat: ada.id, position: 0, response: { option: 'a' } },
      { seat: bob.id, position: 0, response: { option: 'b' } },
      { seat: eve.id, position: 0, response: { option: 'c' } },
    ],
    () => screen(room.code, room.teacher.cookie),
  )
})

test('whoever looks while it is away is told to come again, and sees the class as soon as it is back', async () => {
  const room = await openRoom()
  const ada = await room.join('Ada')
  const at = `/api/v1/sessions/${room.code}`
  cable.cut()
  const looked = await call('GET', at, { cookie: 'demarcate_player=nobody' })
  expect([200, 503]).toContain(looked.status)
  expect((await call('GET', `${at}/responses/0`, { cookie: ada.cookie })).status).not.toBe(500)
  await cable.mend()
  const back = await eventually(
    () => room.press('start'),
    ({ status }) => status !== 503,
  )
  expect(back.body.view.phase).toBe('asking')
})
