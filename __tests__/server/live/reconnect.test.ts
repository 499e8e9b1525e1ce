import { setTimeout as sleep } from 'node:timers/promises'
import { BACK_WITHIN_MS } from '@/lib/server/live/timing'
import { database } from '@/lib/server/platform/database'
import { openRoom, screen } from '../support/live'
import { restart, startService } from '../support/service'

/** The service was away in the middle of a question: who comes back is waited for, and nobody else. */

jest.mock('@/lib/server/live/timing', () => ({
  ...jest.requireActual('@/lib/server/live/timing'),
  BACK_WITHIN_MS: 2_500,
}))

startService()

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

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (const until = Date.now() + 8_000; !(await holds()); await sleep(50))
    if (Date.now() > until) throw new Error('it does not come about')
}

/** Two who play, with their screens open, in the middle of a question. */
async function inTheMiddle() {
  const room = await openRoom({ kinds: ['choose'], secondsPerQuestion: 60 })
  const [ada, bob] = [await room.join('Ada'), await room.join('Bob')]
  const screens = [await screen(room.code, ada.cookie), await screen(room.code, bob.cookie)]
  await room.press('start')
  return { room, ada, bob, screens }
}

test('after a crash nobody waits for a player who does not come back', async () => {
  const { room, ada } = await inTheMiddle()
  await restart()
  await away()
  const adas = await screen(room.code, ada.cookie)
  expect((await ada.put(0, room.keys[0])).status).toBe(200)
  await sleep(1_000)
  expect(adas.views().at(-1)?.phase).toBe('asking')
  await adas.until(({ phase }) => phase === 'revealing')
  await eventually(async () => String(await leavings(room.code)) === 'Bob')
  await adas.close()
})

test('who comes back in time is waited for, as before', async () => {
  const { room, ada, bob } = await inTheMiddle()
  await restart()
  await away()
  const screens = [await screen(room.code, ada.cookie), await screen(room.code, bob.cookie)]
  expect((await ada.put(0, room.keys[0])).status).toBe(200)
  await sleep(BACK_WITHIN_MS + 1_000)
  expect(screens[0]?.views().at(-1)?.phase).toBe('asking')
  expect(await leavings(room.code)).toEqual([])
  await bob.put(0, room.keys[0])
  await screens[0]?.until(({ phase }) => phase === 'revealing')
  for (const one of screens) await one.close()
})

test('nobody is doubted while the service only takes no breath, with a screen or without', async () => {
  const { room, ada, screens } = await inTheMiddle()
  await room.join('Chen')
  await away()
  await eventually(isBeating)
  await ada.put(0, room.keys[0])
  await sleep(BACK_WITHIN_MS + 1_000)
  expect(await leavings(room.code)).toEqual([])
  expect(screens[0]?.views().at(-1)?.phase).toBe('asking')
  for (const one of screens) await one.close()
})
