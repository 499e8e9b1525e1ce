import { liveSessions } from '@/lib/server/live/instance'
import { TIMING } from '@/lib/server/live/timing'
import { door } from '../support/api-server'
import { screenOf } from '../support/event-recorder'
import { eventually } from '../support/eventually'
import { openRoom } from '../support/live'
import { cableTo } from '../support/network-link'
import { startService } from '../support/service'

/** Proxies cut connections on which nothing is said for 30 s. Here time goes sixteen times as fast. */
const FASTER = 16
const IDLE_MS = 30_000 / FASTER

startService()
beforeAll(() => liveSessions({ timing: { ...TIMING, tickMs: TIMING.tickMs / FASTER } }))

test('a comment is sent every 15 s, and a proxy that cuts idle connections after 30 s leaves the stream open', async () => {
  expect(TIMING.tickMs * TIMING.ticksBetween.comment).toBe(15_000)
  const room = await openRoom()
  const ada = await room.join('Ada')
  const cable = await cableTo({ port: Number(new URL(await door()).port) }, { idleMs: IDLE_MS })
  const at = (cookie: string) =>
    fetch(`http://127.0.0.1:${cable.port}/api/v1/sessions/${room.code}/events`, { headers: { cookie } })
  const adas = await screenOf(await at(ada.cookie))
  const commentCount = () => adas.text().match(/^: .*\n\n/gm)?.length ?? 0
  // Five comments take twice as long as the proxy waits.
  await eventually(() => adas.isOver() || commentCount() >= 5)
  expect(adas.isOver()).toBe(false)
  await room.press('start')
  await adas.until(({ phase }) => phase === 'asking')
  await adas.close()
})

test('a proxy that cuts idle connections sooner than a comment comes ends the stream', async () => {
  const room = await openRoom()
  const cable = await cableTo({ port: Number(new URL(await door()).port) }, { idleMs: 300 })
  const response = await fetch(`http://127.0.0.1:${cable.port}/api/v1/sessions/${room.code}/events`, {
    headers: { cookie: room.teacher.cookie },
  })
  const host = await screenOf(response)
  await eventually(() => host.isOver())
})
