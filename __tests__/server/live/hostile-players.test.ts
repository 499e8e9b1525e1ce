import { MAX_WRONG_CODES } from '@/lib/server/codes/join-codes'
import { signUp, someAddress } from '../support/accounts'
import { throughDoor } from '../support/api-server'
import { call } from '../support/call'
import { openRoom, screen } from '../support/live'
import { startService } from '../support/service'

/** A student who tries everything: no command, no seat of others, no answer that was not given in time, no code. */

startService()

type Room = Awaited<ReturnType<typeof openRoom>>
const at = ({ code }: Room) => `/api/v1/sessions/${code}`

async function opened() {
  const room = await openRoom({ kinds: ['choose'], revealWhenAllAnswered: false })
  const [ada, bob] = [await room.join('Ada'), await room.join('Bob')]
  return { room, ada, bob }
}

const commands = [
  'start',
  'close',
  'next',
  'pause',
  'resume',
  'extend',
  'skip',
  'lock',
  'unlock',
  'remove',
  'set-extra-time',
  'assign-team',
  'end',
]

test('whoever is not the host presses in vain: a player, a student, another teacher, the projector, a page of another site', async () => {
  const { room, ada, bob } = await opened()
  const { version, projectorToken } = (await room.press('start')).body.view
  const people = [await signUp(), await signUp({ role: 'teacher' })].map(({ cookie }) => cookie)
  const cookies = [ada.cookie, ...people, `${ada.cookie}; demarcate_host=1`, `demarcate_player=${projectorToken}`, '']
  for (const command of commands) {
    const body = { command, player: bob.id, extraTime: 1, team: 0 }
    const pressed = await Promise.all([
      ...cookies.map((cookie) => call('POST', `${at(room)}/commands`, { body, cookie })),
      call('POST', `${at(room)}/commands?as=projector&token=${projectorToken}`, { body, cookie: ada.cookie }),
    ])
    expect(new Set(pressed.map(({ status }) => status))).toEqual(new Set([404]))
    const headers = { origin: 'https://evil.example' }
    expect((await call('POST', `${at(room)}/commands`, { body, cookie: room.teacher.cookie, headers })).status).toBe(
      403,
    )
  }
  const host = await screen(room.code, room.teacher.cookie)
  expect(await host.until(() => true)).toMatchObject({ version, phase: 'asking', players: 2, locked: false })
  await host.close()
})

test('nor is there a command that only the service gives itself', async () => {
  const { room } = await opened()
  await room.press('start')
  for (const command of ['timeUp', 'allAnswered', 'compensate', 'toString', '']) {
    const pressed = await room.press(command, { position: 0, ms: 60_000, extraTime: 0 })
    expect(pressed.body.code).toBe('invalid-request')
  }
})

test('a screen is opened by whose it is: nobody becomes host or projector by asking for it', async () => {
  const { room, ada } = await opened()
  const { projectorToken } = (await room.press('lock')).body.view
  for (const query of [
    '?as=host',
    '?as=projector',
    '?as=projector&token=',
    `?as=projector&token=${projectorToken.slice(1)}`,
    `?as=host&token=${projectorToken}`,
  ])
    await expect(screen(room.code, ada.cookie, query)).rejects.toThrow('404')
  const projector = await screen(room.code, '', `?as=projector&token=${projectorToken}`)
  const seen = await projector.until(() => true)
  expect(seen.role).toBe('projector')
  expect(projector.text()).not.toMatch(/roster|projectorToken|extraTime/)
  await projector.close()
})

test('a seat belongs to its cookie: an id, a forged or a changed cookie answers for nobody', async () => {
  const { room, ada, bob } = await opened()
  await room.press('start')
  const [head = '', payload = ''] = bob.cookie.split('.')
  const none = Buffer.from('{"alg":"none"}').toString('base64url')
  const forged = [
    `demarcate_player=${bob.id}`,
    `${bob.cookie.slice(0, -2)}AA`,
    `${head}.${payload}.`,
    `demarcate_player=${none}.${payload}.`,
  ]
  for (const cookie of forged)
    expect((await call('PUT', `${at(room)}/responses/0`, { body: { response: { option: 'a' } }, cookie })).status).toBe(
      404,
    )
  const body = { response: { option: 'a' }, player: bob.id, seat: bob.id, attempt: bob.id }
  expect((await call('PUT', `${at(room)}/responses/0?player=${bob.id}`, { body, cookie: ada.cookie })).status).toBe(200)
  const host = await screen(room.code, room.teacher.cookie)
  const seen = await host.until(() => true)
  expect(seen.role === 'host' && seen.roster.map(({ nickname, answered }) => [nickname, answered])).toEqual([
    ['Ada', true],
    ['Bob', false],
  ])
  await host.close()
})

test('an answer whose body comes only after the reveal is too late, whenever it began', async () => {
  const { room, ada } = await opened()
  await room.press('start')
  let say: (bytes: string) => void = () => {}
  const raw = new ReadableStream({
    start(controller) {
      say = (bytes) => {
        controller.enqueue(new TextEncoder().encode(bytes))
        controller.close()
      }
    },
  })
  const putting = call('PUT', `${at(room)}/responses/0`, { raw, cookie: ada.cookie })
  await room.press('close')
  say(JSON.stringify({ response: room.keys[0] }))
  expect((await putting).body.code).toBe('too-late')
})

test('who was removed is out by every way, and a megabyte, a deep nest or a wrong place breaks nothing', async () => {
  const { room, ada, bob } = await opened()
  await room.press('start')
  await room.press('remove', { player: bob.id })
  const join = (body: object, cookie = '') =>
    call('POST', `${at(room)}/players`, { body, cookie, headers: someAddress() })
  expect((await join({ nickname: 'Bobby' }, bob.cookie)).body.code).toBe('locked')
  expect((await join({ recoveryCode: bob.joined.body.recoveryCode })).status).toBe(404)
  expect((await join({ nickname: 'B o b' })).body.code).toBe('nickname-taken')
  expect((await bob.put(0, { option: 'a' })).status).toBe(404)
  await expect(screen(room.code, bob.cookie)).rejects.toThrow('404')

  const put = (position: string, raw: string) =>
    call('PUT', `${at(room)}/responses/${position}`, { raw, cookie: ada.cookie })
  const fit = JSON.stringify({ response: { option: 'a' } })
  expect((await put('0', JSON.stringify({ response: 'x'.repeat(1_000_000) }))).status).toBe(413)
  expect((await put('0', `{"response":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)).status).toBe(422)
  for (const position of ['-1', '01', '1e0', '+0', '0x0', '99999999999', '__proto__'])
    expect((await put(position, fit)).status).toBe(404)
  for (const position of ['1', '2', '3', '999999999']) expect((await put(position, fit)).body.code).toBe('out-of-order')
  expect((await put('0', fit)).status).toBe(200)
})

test('codes are not guessed in the time that a class lives: one machine in 500 that try for six hours finds a given one', async () => {
  const room = await openRoom()
  const headers = someAddress()
  const ways = [
    (code: string) => call('GET', `/api/v1/sessions/${code}`, { headers }),
    (code: string) => throughDoor(`/api/v1/sessions/${code}/events`, { headers }),
    (code: string) => call('POST', `/api/v1/sessions/${code}/players`, { body: { nickname: 'Eve' }, headers }),
    (code: string) => call('POST', '/api/v1/classes/join', { body: { code, name: 'Eve' }, headers }),
  ]
  const statuses: (number | undefined)[] = []
  // What begins with 0 is no code: each of these is wrong.
  for (let n = 0; n < 100; n++) statuses.push((await ways[n % ways.length]?.(String(n).padStart(6, '0')))?.status)
  const [perMinute] = MAX_WRONG_CODES.map(({ points }) => points)
  expect(statuses.indexOf(429)).toBe(perMinute)
  expect(new Set(statuses.slice(perMinute))).toEqual(new Set([429]))
  const right = await call('GET', at(room), { headers })
  expect(right.status).toBe(429)
  expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0)

  const [hours, possible] = [6, 900_000]
  const tries = Math.min(...MAX_WRONG_CODES.map(({ points, duration }) => (points * hours * 3600) / duration))
  expect(tries / possible).toBeLessThanOrEqual(1 / 500)
})
