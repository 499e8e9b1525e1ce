import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { liveSessions } from '@/lib/server/live/instance'
import { door, throughDoor } from '../support/api-server'
import type { Screen } from '../support/event-recorder'
import { openRoom, screen } from '../support/live'
import { startService } from '../support/service'

/** Screens that do not behave: nobody else notices them, and what they cost is bounded. */

startService()

type Room = Awaited<ReturnType<typeof openRoom>>

const audienceOf = async ({ code }: Room) => (await liveSessions()).activeRoom(code)?.broadcaster.size ?? 0

async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const until = Date.now() + 8_000; !(await holds()); await sleep(20))
    if (Date.now() > until) throw new Error(`never: ${holds}`)
}

/** A host's screen that takes nothing from its connection, until it is told to. */
async function sleeper({ code, teacher }: Room) {
  const asked = get(`${await door()}/api/v1/sessions/${code}/events`, {
    headers: { cookie: teacher.cookie },
    agent: false,
  })
  asked.on('error', () => {})
  const [response]: IncomingMessage[] = await once(asked, 'response')
  let text = ''
  let isOver = false
  response?.on('error', () => {}).on('close', () => (isOver = true))
  return {
    wake: () => response?.on('data', (chunk) => (text += chunk)),
    bytes: () => text.length,
    saw: (version: number) => text.includes(`id: ${version}\nevent: view\n`),
    isOver: () => isOver,
  }
}

/** Moves a room on so often that a screen of its host is sent this much; the version that it comes to. */
async function flood({ code, teacher }: Room, bytes: number): Promise<number> {
  const init = { method: 'POST', headers: { cookie: teacher.cookie }, body: JSON.stringify({ command: 'lock' }) }
  let told = ''
  for (let sent = 0; sent < bytes; sent += told.length)
    told = (await (await throughDoor(`/api/v1/sessions/${code}/commands`, init))?.text()) ?? ''
  return JSON.parse(told).view.version
}

async function fullRoom(): Promise<Room> {
  const room = await openRoom()
  await Promise.all(Array.from({ length: 300 }, (_, n) => room.join(`Player ${n}`)))
  return room
}

test('a screen that never reads holds nobody up and is owed little; it is given up, or sees what is now when it wakes', async () => {
  const room = await fullRoom()
  const host = await screen(room.code, room.teacher.cookie)
  const [slow, dead] = [await sleeper(room), await sleeper(room)]
  // More than what lies between two programs on one machine.
  const sent = 9_000_000
  const last = await flood(room, sent)
  await host.until(({ version }) => version === last)
  expect(await audienceOf(room)).toBe(3)

  slow.wake()
  await eventually(() => slow.saw(last))
  expect(slow.bytes()).toBeLessThan(sent)

  const { now } = Date
  jest.spyOn(Date, 'now').mockImplementation(() => now() + 25_000)
  await eventually(async () => (await audienceOf(room)) === 2)
  jest.restoreAllMocks()
  dead.wake()
  await eventually(() => dead.isOver())
  expect([slow.isOver(), host.isOver()]).toEqual([false, false])
  await host.close()
})

test('a player who connects anew 100 times a second is shown one screen or few, and the others notice nothing', async () => {
  const room = await openRoom({ kinds: ['choose'], revealWhenAllAnswered: false })
  const [ada, eve] = [await room.join('Ada'), await room.join('Eve')]
  const [host, adas] = [await screen(room.code, room.teacher.cookie), await screen(room.code, ada.cookie)]
  await room.press('start')
  await adas.until(({ phase }) => phase === 'asking')
  const [before, began] = [host.views().length, Date.now()]
  const opened: Promise<Screen>[] = []
  for (let n = 0; n < 200; n++) {
    opened.push(screen(room.code, eve.cookie))
    await sleep(10)
  }
  const answered = await ada.put(0, { option: 'a' })
  expect([answered.status, answered.elapsedMs < 1_000]).toEqual([200, true])
  await room.press('close')
  await adas.until(({ phase }) => phase === 'revealing')
  expect(adas.views().filter(({ phase }) => phase === 'asking')).toHaveLength(1)
  // Told together: at most four times a second.
  expect(host.views().length - before).toBeLessThan(5 + 4 * ((Date.now() - began) / 1000))
  expect(await audienceOf(room)).toBe(2 + 3)
  const eves = await Promise.all(opened)
  await eventually(() => eves.filter((one) => !one.isOver()).length === 3)
  await Promise.all([host, adas, ...eves].map((one) => one.close()))
})
