import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { liveSessions } from '@/lib/server/live/instance'
import { database } from '@/lib/server/platform/database'
import { expectWhole } from '../support/invariants'
import { openRoom, screen } from '../support/live'
import { restart, startService } from '../support/service'

/** Another app process on the same database, as this one notices it: by what is stored, and by what it tells. */

startService()

type Room = Awaited<ReturnType<typeof openRoom>>

const query = (text: string, values: unknown[]) => database().pool.query(text, values)
const tell = (news: object) =>
  query('SELECT pg_notify($1, $2)', ['demarcate_live', JSON.stringify({ from: randomUUID(), ...news })])

/** The other process takes an answer. */
const answerElsewhere = (seat: string, position: number, response: unknown, points: number) =>
  query(
    `INSERT INTO "Response" ("attemptId", "position", "response", "credit", "points", "elapsedMs")
     SELECT "attemptId", $2, $3, $4, $5, 1000 FROM "SessionPlayer" WHERE "id" = $1`,
    [seat, position, JSON.stringify(response), points / 1000, points],
  )

/** The other process moves a room on, so many times before this one looks. */
async function moveElsewhere({ code }: Room, phase: object, steps = 1): Promise<number> {
  const { rows } = await query(
    `UPDATE "ClassSession" SET "phase" = $2, "version" = "version" + $3 WHERE "code" = $1 RETURNING "version"`,
    [code, JSON.stringify(phase), steps],
  )
  return rows[0].version
}

const whole = (room: Room) => expectWhole(query, room.code, [], () => screen(room.code, room.teacher.cookie))

test('an answer that was taken elsewhere counts here, even if the room has moved past the reveal before this process looked', async () => {
  const room = await openRoom({ kinds: ['choose'], revealWhenAllAnswered: false })
  const [ada, bob] = [await room.join('Ada'), await room.join('Bob')]
  const adas = await screen(room.code, ada.cookie)
  await room.press('start')
  expect((await ada.put(0, room.keys[0])).status).toBe(200)
  await answerElsewhere(bob.id, 0, room.keys[0], 900)
  const version = await moveElsewhere(room, { name: 'standings', position: 0 }, 2)
  await tell({ code: room.code, version })
  const seen = await adas.until(({ phase }) => phase === 'standings')
  expect(seen.standings?.map(({ name, points }) => [name, points])).toEqual([
    ['Ada', 1000],
    ['Bob', 900],
  ])
  await whole(room)
  await adas.close()
})

test('what was answered elsewhere is answered: the same again is accepted here, another answer is not', async () => {
  const room = await openRoom({ kinds: ['choose'], revealWhenAllAnswered: false })
  const [ada, bob] = [await room.join('Ada'), await room.join('Bob')]
  await room.press('start')
  for (const one of [ada, bob]) await answerElsewhere(one.id, 0, { option: 'a' }, 500)
  expect((await ada.put(0, { option: 'a' })).body).toEqual({ accepted: true })
  expect((await bob.put(0, { option: 'b' })).body.code).toBe('already-answered')
  expect((await room.press('close')).body.view).toMatchObject({ phase: 'revealing', answered: 2 })
  await whole(room)
})

test('an answer that was taken elsewhere counts here even if the next question is open already', async () => {
  const room = await openRoom({ kinds: ['choose'], revealWhenAllAnswered: false, showStandings: false })
  const [ada, bob] = [await room.join('Ada'), await room.join('Bob')]
  const bobs = await screen(room.code, bob.cookie)
  await room.press('start')
  expect((await ada.put(0, room.keys[0])).status).toBe(200)
  await answerElsewhere(bob.id, 0, room.keys[0], 900)
  const asking = { name: 'asking', position: 1, openedAt: Date.now(), closesAt: Date.now() + 30_000 }
  await tell({ code: room.code, version: await moveElsewhere(room, asking, 2) })
  expect(await bobs.until(({ position }) => position === 1)).toMatchObject({ you: { points: 900, rank: 2 } })
  await whole(room)
  await bobs.close()
})

test('what is told while this process is opening the room is not missed', async () => {
  const room = await openRoom({ revealWhenAllAnswered: false })
  const ada = await room.join('Ada')
  await room.press('start')
  await room.press('close')
  await restart()
  await liveSessions()
  // Whoever opens the room has read where it stands, and not yet who plays, when it is moved on.
  const client = await database().pool.connect()
  await client.query('BEGIN; LOCK TABLE "SessionPlayer" IN ACCESS EXCLUSIVE MODE')
  const opening = screen(room.code, ada.cookie)
  await sleep(200)
  await tell({ code: room.code, version: await moveElsewhere(room, { name: 'standings', position: 0 }) })
  await sleep(200)
  await client.query('COMMIT')
  client.release()
  const adas = await opening
  await adas.until(({ phase }) => phase === 'standings')
  await adas.close()
})
