import { setTimeout as sleep } from 'node:timers/promises'
import { EVERY, TICK_MS } from '@/lib/server/live/timing'
import { door } from '../support/api-server'
import { screenOf } from '../support/event-recorder'
import { openRoom } from '../support/live'
import { cableTo } from '../support/network-link'
import { startService } from '../support/service'

/** Proxies cut connections on which nothing is said for 30 s. Here time goes sixteen times as fast. */
const FASTER = 16
const IDLE_MS = 30_000 / FASTER

jest.mock('@/lib/server/live/timing', () => {
  const pace = jest.requireActual('@/lib/server/live/timing')
  return { ...pace, TICK_MS: pace.TICK_MS / 16 }
})

startService()

test('something is said at least every 15 s, so that a proxy leaves a screen alone on which nothing happens', async () => {
  expect(TICK_MS * FASTER * EVERY.comment).toBeLessThanOrEqual(15_000)
  const room = await openRoom()
  const ada = await room.join('Ada')
  const cable = await cableTo({ port: Number(new URL(await door()).port) }, { idleMs: IDLE_MS })
  const at = (cookie: string) =>
    fetch(`http://127.0.0.1:${cable.port}/api/v1/sessions/${room.code}/events`, { headers: { cookie } })
  const adas = await screenOf(await at(ada.cookie))
  await sleep(2.2 * IDLE_MS)
  expect(adas.isOver()).toBe(false)
  expect(adas.text().match(/^: .*\n\n/gm)?.length).toBeGreaterThanOrEqual(3)
  await room.press('start')
  await adas.until(({ phase }) => phase === 'asking')
  await adas.close()
})

test('and a proxy that is more impatient cuts it', async () => {
  const room = await openRoom()
  const cable = await cableTo({ port: Number(new URL(await door()).port) }, { idleMs: 300 })
  const response = await fetch(`http://127.0.0.1:${cable.port}/api/v1/sessions/${room.code}/events`, {
    headers: { cookie: room.teacher.cookie },
  })
  const host = await screenOf(response)
  await sleep(900)
  expect(host.isOver()).toBe(true)
})
