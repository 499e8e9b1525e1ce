import { database } from '@/lib/server/platform/database'
import { openRoom, screen } from '../support/live'
import { restart, startService } from '../support/service'

/** What a process reads back of a session that another one stored. */

startService()

async function storedPhase(code: string): Promise<object> {
  const { rows } = await database().pool.query('SELECT "phase" FROM "ClassSession" WHERE "code" = $1', [code])
  return rows[0].phase
}

const storePhase = (code: string, phase: object) =>
  database().pool.query('UPDATE "ClassSession" SET "phase" = $2 WHERE "code" = $1', [code, phase])

test('a stored response is read with the schema of its question: one of another kind’s shape is none of its answers', async () => {
  const room = await openRoom({ kinds: ['estimate'], revealWhenAllAnswered: false })
  const [ada, bob] = [await room.join('Ada'), await room.join('Bob')]
  await room.press('start')
  for (const player of [ada, bob]) expect((await player.put(0, room.keys[0])).status).toBe(200)
  await restart()
  await database().pool.query(
    `UPDATE "Response" SET "response" = '{"at": [1, 2]}'
     WHERE "attemptId" = (SELECT "attemptId" FROM "SessionPlayer" WHERE "id" = $1)`,
    [bob.id],
  )
  const screens = [await screen(room.code, ada.cookie), await screen(room.code, bob.cookie)]
  const [adas, bobs] = await Promise.all(screens.map((one) => one.until(({ phase }) => phase === 'asking')))
  expect(adas).toMatchObject({ you: { answered: true, response: room.keys[0] } })
  expect(bobs).toMatchObject({ you: { answered: true } })
  expect(bobs).not.toHaveProperty('you.response')
  for (const one of screens) await one.close()
})

test('a session that was paused under the old name of its phase takes answers and goes on', async () => {
  const room = await openRoom({ kinds: ['choose'], revealWhenAllAnswered: false })
  const ada = await room.join('Ada')
  await room.press('start')
  await room.press('pause')
  const phase = await storedPhase(room.code)
  await restart()
  await storePhase(room.code, { name: 'paused', was: 'resumesTo' in phase && phase.resumesTo })
  expect((await ada.put(0, room.keys[0])).body).toEqual({ accepted: true })
  expect((await room.press('resume')).body.view).toMatchObject({ phase: 'asking', answered: 1 })
})

test('a session that ended under the old name of its phase still shows its end', async () => {
  const room = await openRoom({ kinds: ['choose'] })
  const ada = await room.join('Ada')
  const first = await screen(room.code, ada.cookie)
  await room.press('start')
  await ada.put(0, room.keys[0])
  await first.until(({ phase }) => phase === 'revealing')
  await first.close()
  await room.press('end')
  await restart()
  await storePhase(room.code, { name: 'finished', asked: 1 })
  const adas = await screen(room.code, ada.cookie)
  expect(await adas.until(({ phase }) => phase === 'finished')).toMatchObject({ standings: [{ points: 1000 }] })
  await adas.close()
})
