import { liveSessions } from '@/lib/server/live/instance'
import { TIMING } from '@/lib/server/live/timing'
import { database } from '@/lib/server/platform/database'
import { log } from '@/lib/server/platform/logger'
import { eventually } from '../support/eventually'
import { openRoom, screen } from '../support/live'
import { restart, startService } from '../support/service'

/** What fails in one room stops neither the other rooms nor the heartbeat of the process. */

const timing = { ...TIMING, tickMs: 50 }

startService()
beforeAll(() => liveSessions({ timing }))
afterEach(() => jest.restoreAllMocks())

type Room = Awaited<ReturnType<typeof openRoom>>

async function activeRoom({ code }: Room) {
  const room = (await liveSessions()).activeRoom(code)
  if (!room) throw new Error(`no room ${code}`)
  return room
}

async function heartbeatAt(): Promise<number> {
  const { rows } = await database().pool.query(
    `SELECT extract(epoch FROM "at")::float8 AS "at" FROM "Heartbeat" WHERE "id" = 1`,
  )
  return rows[0].at
}

async function expectHeartbeatGoesOn(): Promise<void> {
  const before = await heartbeatAt()
  await eventually(async () => (await heartbeatAt()) > before)
}

async function expectRoomGoesOn(room: Room): Promise<void> {
  const host = await screen(room.code, room.teacher.cookie)
  const ada = await room.join('Ada')
  await room.press('start')
  await host.until(({ phase }) => phase === 'asking')
  expect((await ada.put(0, room.keys[0])).status).toBe(200)
  await host.until(({ phase }) => phase === 'revealing')
  await host.close()
}

/** How often the log has this message about the room. */
function countLogged(error: jest.SpyInstance, { code }: Room, message: string): number {
  return error.mock.calls.filter(([line, text]: unknown[]) => {
    const isOfRoom = typeof line === 'object' && line !== null && 'code' in line && line.code === code
    return isOfRoom && text === message
  }).length
}

const fail = () => {
  throw new Error('made to fail by a test')
}

test('a view that throws ends the streams of its room, is logged once, and keeps no caller waiting', async () => {
  const [broken, sound] = [await openRoom(), await openRoom()]
  const ada = await broken.join('Ada')
  const screens = [await screen(broken.code, broken.teacher.cookie), await screen(broken.code, ada.cookie)]
  const error = jest.spyOn(log(), 'error')
  jest.spyOn((await activeRoom(broken)).state, 'viewsIn').mockImplementation(fail)

  expect((await broken.press('lock')).status).toBe(500)
  await eventually(() => screens.every((one) => one.isOver()))
  const again = await screen(broken.code, ada.cookie)
  await eventually(() => again.isOver())

  await expectHeartbeatGoesOn()
  await expectRoomGoesOn(sound)
  expect(countLogged(error, broken, 'a view failed')).toBe(1)
})

test('a room that fails on every tick is logged once', async () => {
  const [broken, sound] = [await openRoom(), await openRoom()]
  const error = jest.spyOn(log(), 'error')
  const flush = jest.spyOn((await activeRoom(broken)).broadcaster, 'flushBacklog').mockImplementation(fail)

  await eventually(() => flush.mock.calls.length >= 3)
  await expectHeartbeatGoesOn()
  await expectRoomGoesOn(sound)
  expect(countLogged(error, broken, 'a room failed')).toBe(1)
})

test('a running session that cannot be read keeps no process from starting', async () => {
  const [broken, sound] = [await openRoom(), await openRoom()]
  await broken.press('start')
  await restart()
  const unreadable = { name: 'asking', position: 'none' }
  await database().pool.query('UPDATE "ClassSession" SET "phase" = $2 WHERE "code" = $1', [broken.code, unreadable])
  const error = jest.spyOn(log(), 'error')
  await liveSessions({ timing })

  await expectRoomGoesOn(sound)
  await expectHeartbeatGoesOn()
  expect(countLogged(error, broken, 'a room failed')).toBe(1)
})
