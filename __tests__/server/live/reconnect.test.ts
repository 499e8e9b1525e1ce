import { liveSessions } from '@/lib/server/live/instance'
import { TIMING } from '@/lib/server/live/timing'
import { database } from '@/lib/server/platform/database'
import { eventually } from '../support/eventually'
import { openRoom, screen } from '../support/live'
import { restart, startService } from '../support/service'

/** The service was away in the middle of a question: the class waits for players who reconnect, and for nobody else. */

startService()

/** The process stops, and ten seconds later another one starts, which gives players this long to reconnect. */
async function crash(reconnectGraceMs: number): Promise<void> {
  await restart()
  await away()
  await liveSessions({ timing: { ...TIMING, reconnectGraceMs } })
}

const away = () =>
  database().pool.query(`UPDATE "Heartbeat" SET "at" = clock_timestamp() - interval '10 seconds' WHERE "id" = 1`)

async function isBeating(): Promise<boolean> {
  const { rows } = await database().pool.query(
    `SELECT clock_timestamp() - "at" < interval '2 seconds' AS "now" FROM "Heartbeat"`,
  )
  return rows[0].now
}

const leavings = async (code: string) => {
  const { rows } = await database().pool.query(
    `SELECT p."nickname" FROM "SessionPlayer" p JOIN "ClassSession" s ON s."id" = p."sessionId"
     WHERE s."code" = $1 AND p."leftAt" IS NOT NULL ORDER BY 1`,
    [code],
  )
  return rows.map(({ nickname }) => nickname)
}

/** Two who play, with their screens open, in the middle of a question. */
async function inTheMiddle() {
  const room = await openRoom({ kinds: ['choose'], secondsPerQuestion: 60 })
  const [ada, bob] = [await room.join('Ada'), await room.join('Bob')]
  const screens = [await screen(room.code, ada.cookie), await screen(room.code, bob.cookie)]
  await room.press('start')
  return { room, ada, bob, screens }
}

test('after a crash the class stops waiting for a player who does not reconnect, once the grace is over', async () => {
  const { room, ada } = await inTheMiddle()
  const began = Date.now()
  await crash(2_000)
  const adas = await screen(room.code, ada.cookie)
  expect((await ada.put(0, room.keys[0])).status).toBe(200)
  await eventually(() => adas.views().at(-1)?.phase === 'revealing')
  expect(Date.now() - began).toBeGreaterThanOrEqual(2_000)
  expect(await leavings(room.code)).toEqual(['Bob'])
  await adas.close()
})

test('after a crash the class waits for a player who has reconnected', async () => {
  const { room, ada, bob } = await inTheMiddle()
  await crash(60_000)
  expect(await leavings(room.code)).toEqual(['Ada', 'Bob'])
  const screens = [await screen(room.code, ada.cookie), await screen(room.code, bob.cookie)]
  expect((await ada.put(0, room.keys[0])).status).toBe(200)
  await eventually(async () => (await leavings(room.code)).length === 0)
  expect(screens[0]?.views().at(-1)?.phase).toBe('asking')
  await bob.put(0, room.keys[0])
  await eventually(() => screens[0]?.views().at(-1)?.phase === 'revealing')
  for (const one of screens) await one.close()
})

test('a pause of the process itself marks nobody as leaving, connected or not', async () => {
  const { room, ada, screens } = await inTheMiddle()
  await room.join('Chen')
  await away()
  // Lost time is given back, and players are marked, before the next heartbeat is stored.
  await eventually(isBeating)
  await ada.put(0, room.keys[0])
  expect(await leavings(room.code)).toEqual([])
  expect(screens[0]?.views().at(-1)?.phase).toBe('asking')
  for (const one of screens) await one.close()
})
