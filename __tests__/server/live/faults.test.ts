import { setTimeout as sleep } from 'node:timers/promises'
import { database } from '@/lib/server/platform/database'
import { GRACE_MS } from '@/lib/session'
import { someAddress } from '../support/accounts'
import { call } from '../support/call'
import { expectWhole } from '../support/invariants'
import { openRoom, screen } from '../support/live'
import { startService } from '../support/service'

/** What goes wrong between a class and the service while it plays; after all of it the invariants hold. */

startService()

type Room = Awaited<ReturnType<typeof openRoom>>
type Player = Awaited<ReturnType<Room['join']>>

const whole = ({ code, teacher }: Room, answers: readonly { by: Player; position: number; response: unknown }[]) =>
  expectWhole(
    (text, values) => database().pool.query(text, values),
    code,
    answers.map(({ by, ...answer }) => ({ seat: by.id, ...answer })),
    () => screen(code, teacher.cookie),
  )

const codes = (answers: readonly Awaited<ReturnType<Player['put']>>[]) =>
  answers.map(({ body }) => body.code ?? 'accepted')

test('a response that is sent repeatedly, too early or out of order counts once, as it was first accepted', async () => {
  const room = await openRoom({ kinds: ['choose'], revealWhenAllAnswered: false })
  const [ada, bob] = [await room.join('Ada'), await room.join('Bob')]
  await room.press('start')
  expect(codes([await ada.put(1, { option: 'a' })])).toEqual(['out-of-order'])
  const five = await Promise.all(Array.from({ length: 5 }, () => ada.put(0, { option: 'a' })))
  expect(new Set(codes(five))).toEqual(new Set(['accepted']))
  await room.press('close')
  await room.press('next')
  await room.press('next')
  // What was sent last comes first; the same as before is as good as the first time, however late.
  expect(codes([await ada.put(1, { option: 'b' }), await ada.put(0, { option: 'a' })])).toEqual([
    'accepted',
    'accepted',
  ])
  expect(codes([await ada.put(0, { option: 'b' }), await bob.put(0, { option: 'a' })])).toEqual([
    'already-answered',
    'too-late',
  ])
  await room.press('close')
  await whole(room, [
    { by: ada, position: 0, response: { option: 'a' } },
    { by: ada, position: 1, response: { option: 'b' } },
  ])
})

test('the elapsed time is the server’s, whatever a device claims', async () => {
  const room = await openRoom({ kinds: ['choose'], speedShare: 0.4, secondsPerQuestion: 5 })
  const [ada] = [await room.join('Ada'), await room.join('Bob')]
  const { view } = (await room.press('start')).body
  expect(view.now).toBeLessThanOrEqual(Date.now())
  // Thinking time: what is measured.
  await sleep(1_000)
  const anHourAgo = Date.now() - 3_600_000
  const answered = await call('PUT', `/api/v1/sessions/${room.code}/responses/0`, {
    cookie: ada.cookie,
    headers: { date: new Date(anHourAgo).toUTCString() },
    body: { response: room.keys[0], elapsedMs: 0, now: anHourAgo, answeredAt: anHourAgo },
  })
  expect(answered.status).toBe(200)
  const { rows } = await database().pool.query(
    `SELECT r."elapsedMs", r."points" FROM "Response" r JOIN "SessionPlayer" p USING ("attemptId") WHERE p."id" = $1`,
    [ada.id],
  )
  expect(rows[0].elapsedMs).toBeGreaterThanOrEqual(1_000)
  expect(rows[0].elapsedMs).toBeLessThanOrEqual(5_000 + GRACE_MS)
  expect(rows[0].points).toBeLessThan(1_000 * (0.6 + 0.4 * 0.81))
})

test('of four hosts who send the same command for the version they see, one moves the session on', async () => {
  const room = await openRoom({ revealWhenAllAnswered: false })
  await room.join('Ada')
  const steps = ['start', 'close', 'next', 'next', 'close', 'next']
  let { version } = (await room.press('lock')).body.view
  for (const command of steps) {
    const pressed = await Promise.all(Array.from({ length: 4 }, () => room.press(command, { version })))
    expect(pressed.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409])
    const moved = pressed.find(({ status }) => status === 200)
    expect(moved?.body.view.version).toBe(version + 1)
    version = moved?.body.view.version
  }
  await whole(room, [])
})

test('300 players who join at once get a seat each, and the host sees all of them', async () => {
  const room = await openRoom()
  const host = await screen(room.code, room.teacher.cookie)
  const joined = await Promise.all(Array.from({ length: 300 }, (_, n) => room.join(`Player ${n}`)))
  expect(new Set(joined.map(({ joined: { status } }) => status))).toEqual(new Set([201]))
  expect(new Set(joined.map(({ id }) => id)).size).toBe(300)
  expect(await host.until(({ players }) => players === 300)).toMatchObject({ phase: 'lobby' })
  await host.close()
})

test('a join that is sent three times at once by one player takes one seat', async () => {
  const [first, room] = [await openRoom(), await openRoom()]
  const { cookie } = await first.join('Ada')
  const join = (nickname: string) =>
    call('POST', `/api/v1/sessions/${room.code}/players`, { body: { nickname }, cookie, headers: someAddress() })
  for (const nicknames of [
    ['Ada', 'Ada', 'Ada'],
    ['Eve', 'Evi', 'Eva'],
  ]) {
    const joined = await Promise.all(nicknames.map(join))
    expect(joined.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(joined.map(({ body }) => body.player.id)).size).toBe(1)
  }
})
