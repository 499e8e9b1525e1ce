import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { nodeRequest } from '@/lib/server/http/node-request'
import { ClientGone } from '@/lib/server/http/request'
import type { Sink } from '@/lib/server/http/sse'
import { liveSessions } from '@/lib/server/live/instance'
import { database } from '@/lib/server/platform/database'
import { log } from '@/lib/server/platform/logger'
import { signUp } from '../support/accounts'
import { door, listen, throughDoor } from '../support/api-server'
import { call } from '../support/call'
import { openRoom, screen } from '../support/live'
import { startService } from '../support/service'

/** What goes wrong ends the one request or the one room it happens in, is logged once, and leaves no caller waiting. */

startService()

afterEach(() => jest.restoreAllMocks())

const logged = () => ({ errors: jest.spyOn(log(), 'error'), infos: jest.spyOn(log(), 'info') })
const events = (code: string, cookie: string) => throughDoor(`/api/v1/sessions/${code}/events`, { headers: { cookie } })

/** Whoever comes to this room from now on meets a view that cannot be made. */
async function breakRoom(code: string, before: (sink: Sink) => void = () => {}): Promise<void> {
  const room = (await liveSessions()).activeRoom(code)
  if (!room) throw new Error('no such room')
  jest.spyOn(room.broadcaster, 'add').mockImplementation((_viewer, sink) => {
    before(sink)
    throw new Error('a view that cannot be made')
  })
}

test('a view that cannot be made is a 500 to who asked for it, logged once; other rooms go on', async () => {
  const [broken, other] = [await openRoom(), await openRoom()]
  await breakRoom(broken.code)
  const { errors } = logged()
  const refused = await events(broken.code, broken.teacher.cookie)
  expect([refused.status, refused.headers.get('content-type')]).toEqual([500, 'application/problem+json'])
  const text = await refused.text()
  expect(JSON.parse(text).code).toBe('internal')
  expect(text).not.toContain('cannot be made')
  expect(errors).toHaveBeenCalledTimes(1)
  expect(errors).toHaveBeenCalledWith(
    expect.objectContaining({ error: expect.stringContaining('a view that cannot be made') }),
    'unexpected',
  )
  const seen = await screen(other.code, other.teacher.cookie)
  expect((await seen.until(() => true)).phase).toBe('lobby')
  await seen.close()
})

test('an error after the headers ends the connection, so that its reader comes again', async () => {
  const room = await openRoom()
  await breakRoom(room.code, (sink) => sink.write(new TextEncoder().encode(': hello\n\n')))
  const { errors } = logged()
  const stream = await events(room.code, room.teacher.cookie)
  expect(stream.status).toBe(200)
  await expect(stream.text()).rejects.toThrow()
  expect(errors).toHaveBeenCalledTimes(1)
  expect((await call('GET', '/api/health')).status).toBe(200)
})

test('a client that leaves before its body was read ends its own request only, and is noted once', async () => {
  const teacher = await signUp({ role: 'teacher' })
  const { errors, infos } = logged()
  const { hostname, port } = new URL(await door())
  const socket = connect(Number(port), hostname)
  const head = [
    'POST /api/v1/classes HTTP/1.1',
    'host: here',
    `cookie: ${teacher.cookie}`,
    'content-length: 100',
    '',
    '',
  ]
  socket.write(`${head.join('\r\n')}{"name":`)
  await sleep(20)
  socket.destroy()
  const gone = () => infos.mock.calls.filter(([, message]) => message === 'client gone')
  for (let n = 0; n < 100 && gone().length === 0; n++) await sleep(20)
  expect(gone()).toEqual([[{ method: 'POST', path: '/api/v1/classes' }, 'client gone']])
  expect(errors).not.toHaveBeenCalled()
  expect((await call('GET', '/api/v1/classes', { cookie: teacher.cookie })).body.classes).toEqual([])
})

test.each(['before', 'after'])('reading a body settles where its client leaves %s it is asked for', async (when) => {
  const read = new Promise<unknown>((resolve) => {
    void listen((incoming) => {
      incoming.once('error', () => {})
      const reading = () =>
        resolve(
          nodeRequest(incoming)
            .readBody()
            .catch((error: unknown) => error),
        )
      if (when === 'before') incoming.once('close', reading)
      else reading()
    }).then(async (origin) => {
      const { hostname, port } = new URL(origin)
      const socket = connect(Number(port), hostname)
      socket.write('POST / HTTP/1.1\r\nhost: here\r\ncontent-length: 100\r\n\r\n{')
      await sleep(50)
      socket.destroy()
    })
  })
  expect(await read).toBeInstanceOf(ClientGone)
})

test('an unexpected error of a handler is a 500 that tells nothing, logged once', async () => {
  const { cookie } = await signUp()
  jest.spyOn(database().pool, 'query').mockImplementation(() => Promise.reject(new Error('what only the log may know')))
  const { errors } = logged()
  const failed = await call('GET', '/api/v1/me', { cookie })
  expect([failed.status, failed.body.code]).toEqual([500, 'internal'])
  expect(failed.text).not.toContain('only the log')
  expect(errors).toHaveBeenCalledTimes(1)
})
