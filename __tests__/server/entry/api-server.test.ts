import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { send } from '@/lib/server/http/node-response'
import { liveSessions } from '@/lib/server/live/instance'
import SECURITY_HEADERS from '@/security-headers.json'
import { door, listen, throughDoor } from '../support/api-server'
import { call } from '../support/call'
import { DOORS, openRoom, screen } from '../support/live'
import { begin, type Play } from '../support/play'
import { startService } from '../support/service'

/** What the door by which Next is passed owes to callers, apart from what every door does (call.ts goes through it). */

/** Eight times as fast: a test waits for somebody to be gone. */
jest.mock('@/lib/server/live/timing', () => ({ ...jest.requireActual('@/lib/server/live/timing'), RELOAD_MS: 1_000 }))

startService()

const place = ({ id }: Play, position: number) => `/api/v1/attempts/${id}/responses/${position}`
const bodyOf = (play: Play, position: number) => JSON.stringify({ response: play.key(position) })

/** A long answer, and so a long explanation: a line of 400 bends. */
const scribble = ({ from, extent: [, south, , north] }: { from: readonly number[]; extent: readonly number[] }) =>
  Array.from({ length: 400 }, (_, n) => [(from[0] ?? 0) + n / 1000, n % 2 === 0 ? south : north])

test('an answer has a length, the headers of every answer, and is kept by nobody', async () => {
  const play = await begin()
  const headers = { cookie: play.cookie, 'accept-encoding': 'identity' }
  const answered = await throughDoor(place(play, 0), { method: 'PUT', headers, body: bodyOf(play, 0) })
  const text = (await answered?.text()) ?? ''
  expect(answered?.status).toBe(200)
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(answered?.headers.get(name)).toBe(value)
  expect(answered?.headers.get('cache-control')).toBe('private, no-store')
  expect(answered?.headers.get('content-type')).toBe('application/json')
  expect(answered?.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
})

test('is compressed where that saves a round trip and the caller can read it, and says the same', async () => {
  const play = await begin({ kinds: ['trace', 'choose'], length: 6 })
  const encodings = new Set<string>()
  for (const [position, { shown, key }] of play.quiz.questions.entries()) {
    const response = shown.kind === 'trace' ? { line: scribble(shown) } : key
    const body = JSON.stringify({ response })
    const put = async (encoding: string) => {
      const headers = { cookie: play.cookie, 'accept-encoding': encoding }
      const answered = await throughDoor(place(play, position), { method: 'PUT', headers, body })
      return { encoding: answered?.headers.get('content-encoding') ?? 'none', text: await answered?.text() }
    }
    const plain = await put('identity')
    const short = await put('gzip, br')
    expect(plain.encoding).toBe('none')
    expect(short.encoding).toBe((plain.text?.length ?? 0) > 14_000 ? 'gzip' : 'none')
    expect(short.text).toBe(plain.text)
    encodings.add(short.encoding)
  }
  expect(encodings).toEqual(new Set(['gzip', 'none']))
})

test('what is no such route, names no length or is written oddly is left to Next', async () => {
  const play = await begin()
  const left = [
    throughDoor(place(play, 0), { method: 'DELETE' }),
    throughDoor(`/api/v1/attempts/${play.id}`, { method: 'PUT' }),
    throughDoor('/api/v1/attempts/%00/responses/0', { method: 'PUT' }),
    throughDoor(`${place(play, 0)}/`, { method: 'PUT' }),
    throughDoor(place(play, 0), { method: 'PUT', body: new Blob(['{}']).stream(), duplex: 'half' } as RequestInit),
  ]
  expect(await Promise.all(left)).toEqual(left.map(() => undefined))
})

test('who goes away halfway leaves nothing, and the door open', async () => {
  const play = await begin()
  const { hostname, port } = new URL(await door())
  const socket = connect(Number(port), hostname)
  const lines = [
    `PUT ${place(play, 0)} HTTP/1.1`,
    'host: here',
    `cookie: ${play.cookie}`,
    'content-length: 100',
    '',
    '',
  ]
  socket.write(`${lines.join('\r\n')}{"response":`)
  await sleep(50)
  socket.destroy()
  await sleep(50)
  const looked = await call('GET', `/api/v1/attempts/${play.id}`, { cookie: play.cookie })
  expect(looked.body.attempt.position).toBe(0)
  expect((await play.put(0, play.key(0))).status).toBe(200)
})

test('a stream goes out as it comes, and ends with its reader', async () => {
  let gone = false
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\n')),
    cancel: () => {
      gone = true
    },
  })
  const headers = { 'content-type': 'text/event-stream' }
  const origin = await listen((incoming, outgoing) => void send(new Response(body, { headers }), incoming, outgoing))
  const reading = new AbortController()
  const answered = await fetch(origin, { signal: reading.signal })
  expect(answered.headers.get('x-frame-options')).toBe('DENY')
  const first = await answered.body?.getReader().read()
  expect(new TextDecoder().decode(first?.value)).toBe('data: 1\n\n')
  reading.abort()
  for (let n = 0; n < 100 && !gone; n++) await sleep(20)
  expect(gone).toBe(true)
})

describe.each(Object.entries(DOORS))('the events of a session, by the door "%s"', (_name, way) => {
  test('have the headers of a stream that nobody keeps or holds up', async () => {
    const room = await openRoom()
    const response = await way(`/api/v1/sessions/${room.code}/events`, room.code, room.teacher.cookie)
    expect(response?.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(response?.headers.get('cache-control')).toBe('no-cache, no-transform')
    expect(response?.headers.get('content-encoding')).toBeNull()
    await response?.body?.cancel()
  })

  test('end with their reader: nobody waits any more for the answer of who has gone', async () => {
    const room = await openRoom()
    const [ada, bob] = [await room.join('Ada'), await room.join('Bob')]
    const host = await screen(room.code, room.teacher.cookie, '', way)
    const [adas, bobs] = [await screen(room.code, ada.cookie, '', way), await screen(room.code, bob.cookie, '', way)]
    await room.press('start')
    await adas.until(({ phase }) => phase === 'asking')
    await bobs.close()
    await host.until((seen) => seen.role === 'host' && seen.roster.some(({ connected }) => !connected))
    expect((await ada.put(0, room.keys[0])).status).toBe(200)
    await adas.until(({ phase }) => phase === 'revealing')
    await Promise.all([host.close(), adas.close()])
  }, 15_000)

  test('end with whoever is removed, who is told', async () => {
    const room = await openRoom()
    const ada = await room.join('Ada')
    const adas = await screen(room.code, ada.cookie, '', way)
    await room.press('remove', { player: ada.id })
    for (let n = 0; n < 100 && !adas.isOver(); n++) await sleep(20)
    expect(adas.isOver()).toBe(true)
    expect(adas.text()).toContain('event: gone')
  })
})

test('who looked a room up as it closed the page again watches nothing', async () => {
  const room = await openRoom()
  const ada = await room.join('Ada')
  const { hostname, port } = new URL(await door())
  const asked = [`GET /api/v1/sessions/${room.code}/events HTTP/1.1`, 'host: here', `cookie: ${ada.cookie}`, '', '']
  for (let n = 0; n < 20; n++) {
    const socket = connect(Number(port), hostname)
    socket.write(asked.join('\r\n'))
    await sleep(n / 4)
    socket.destroy()
  }
  await sleep(200)
  expect((await liveSessions()).activeRoom(room.code)?.broadcaster.size).toBe(0)
})
