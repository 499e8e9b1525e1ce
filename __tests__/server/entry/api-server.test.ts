import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { sendToNode } from '@/lib/server/http/node-response'
import type { Events } from '@/lib/server/http/sse'
import { liveSessions } from '@/lib/server/live/instance'
import { TIMING } from '@/lib/server/live/timing'
import SECURITY_HEADERS from '@/security-headers.json'
import { door, listen, throughDoor } from '../support/api-server'
import { call } from '../support/call'
import { DOORS, openRoom, screen } from '../support/live'
import { begin, type Play } from '../support/play'
import { startService } from '../support/service'

/** What the door of the API owes to callers, apart from what every test sees of it (call.ts goes through it). */

startService()
// A player who has gone counts as gone after a second instead of eight.
beforeAll(() => liveSessions({ timing: { ...TIMING, reloadGraceMs: 1_000 } }))

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

test('another method is refused with those that there are', async () => {
  const play = await begin()
  const allow = async (method: string, path: string) => {
    const answered = await throughDoor(path, { method })
    const text = await answered.text()
    return [answered.status, answered.headers.get('allow'), text && JSON.parse(text).code]
  }
  expect(await allow('DELETE', place(play, 0))).toEqual([405, 'PUT', 'method-not-allowed'])
  expect(await allow('PUT', `/api/v1/attempts/${play.id}`)).toEqual([405, 'GET', 'method-not-allowed'])
  expect(await allow('OPTIONS', '/api/v1/me')).toEqual([405, 'GET, PATCH, DELETE', 'method-not-allowed'])
  expect(await allow('PROPFIND', '/api/v1/me')).toEqual([405, 'GET, PATCH, DELETE', 'method-not-allowed'])
  expect(await allow('HEAD', '/api/v1/packs')).toEqual([405, 'GET', ''])
})

test.each([
  ['a slash at the end', (path: string) => `${path}/`],
  ['a doubled slash', (path: string) => path.replace('/attempts', '//attempts')],
  ['an encoded word', (path: string) => path.replace('attempts', '%61ttempts')],
  ['an encoded slash', (path: string) => path.replace('/responses', '%2fresponses')],
  ['a dot segment that is encoded', (path: string) => path.replace('/responses', '/%252e/responses')],
  ['another case', (path: string) => path.replace('attempts', 'Attempts')],
  ['no id', () => '/api/v1/attempts//responses/0'],
  ['an id that is no text', () => '/api/v1/attempts/%ff/responses/0'],
  ['an id with a zero byte', () => '/api/v1/attempts/%00/responses/0'],
  ['the API itself', () => '/api'],
  ['nothing', () => '/api/'],
])('an address written with %s is no address: 404, and nothing is stored', async (_what, write) => {
  const play = await begin()
  const init = { method: 'PUT', headers: { cookie: play.cookie }, body: bodyOf(play, 0) }
  const answered = await throughDoor(write(place(play, 0)), init)
  expect(answered.headers.get('content-type')).toBe('application/problem+json')
  expect([answered.status, (await answered.json()).code]).toEqual([404, 'not-found'])
  const looked = await call('GET', `/api/v1/attempts/${play.id}`, { cookie: play.cookie })
  expect(looked.body.attempt.position).toBe(0)
})

test('an encoded letter in an id is the letter', async () => {
  const play = await begin()
  const path = `/api/v1/attempts/%${play.id.charCodeAt(0).toString(16)}${play.id.slice(1)}`
  expect((await call('GET', path, { cookie: play.cookie })).status).toBe(200)
})

describe('a body that names no length', () => {
  const put = (play: Play, chunks: readonly string[]) => {
    const body = new ReadableStream({
      async start(controller) {
        for (const chunk of chunks) {
          controller.enqueue(new TextEncoder().encode(chunk))
          await sleep(5)
        }
        controller.close()
      },
    })
    const init: RequestInit & { duplex: 'half' } = {
      method: 'PUT',
      headers: { cookie: play.cookie },
      body,
      duplex: 'half',
    }
    return throughDoor(place(play, 0), init)
  }

  test('is read like any other', async () => {
    const play = await begin()
    const body = bodyOf(play, 0)
    expect((await put(play, [body.slice(0, 5), body.slice(5)])).status).toBe(200)
  })

  test('is refused where it grows beyond 64 kB', async () => {
    const play = await begin()
    const refused = await put(play, Array(9).fill(' '.repeat(8_000)))
    expect([refused.status, (await refused.json()).code]).toEqual([413, 'too-large'])
  })
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
  const events: Events = {
    open(sink) {
      sink.write(new TextEncoder().encode('data: 1\n\n'))
      return () => {
        gone = true
      }
    },
  }
  const origin = await listen((incoming, outgoing) => void sendToNode(events, incoming, outgoing))
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
