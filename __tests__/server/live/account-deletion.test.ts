import { database } from '@/lib/server/platform/database'
import { signUp } from '../support/accounts'
import { call } from '../support/call'
import { openRoom, screen } from '../support/live'
import { startService } from '../support/service'

/** Somebody deletes all there is of them while a class is on. */

startService()

type Room = Awaited<ReturnType<typeof openRoom>>
const at = ({ code }: Room) => `/api/v1/sessions/${code}`

async function opened() {
  const room = await openRoom({ kinds: ['choose'], revealWhenAllAnswered: false })
  const [ada, bob] = [await room.join('Ada'), await room.join('Bob')]
  return { room, ada, bob }
}

test('a player who does, and goes on answering, harms nobody and is seen no more', async () => {
  const { room, ada, bob } = await opened()
  const eve = await room.join('Eve')
  await room.press('start')
  expect((await eve.put(0, { option: 'a' })).status).toBe(200)
  await room.press('close')
  await room.press('next')
  await room.press('next')
  const host = await screen(room.code, room.teacher.cookie)
  expect((await call('DELETE', '/api/v1/me', { cookie: eve.cookie })).status).toBe(204)
  await host.until(({ players }) => players === 2)
  await host.close()
  const answered = await Promise.all([eve, ada, eve, bob, eve].map((one) => one.put(1, { option: 'b' })))
  expect(answered.map(({ status }) => status)).toEqual([404, 200, 404, 200, 404])
  expect((await room.press('close')).body.view).toMatchObject({ phase: 'revealing', answered: 2, players: 2 })
  await expect(screen(room.code, eve.cookie)).rejects.toThrow('404')
})

test('a player who does is out even if this process has not heard of it', async () => {
  const { room, ada, bob } = await opened()
  await room.press('start')
  await database().pool.query(
    'DELETE FROM "Player" p USING "SessionPlayer" s WHERE s."playerId" = p."id" AND s."id" = $1',
    [bob.id],
  )
  const answered = await Promise.all([bob, ada, bob].map((one) => one.put(0, { option: 'b' })))
  expect(answered.map(({ status }) => status)).toEqual([404, 200, 404])
})

test('a teacher who does ends the class', async () => {
  const { room, ada } = await opened()
  const adas = await screen(room.code, ada.cookie)
  await room.press('start')
  expect((await call('DELETE', '/api/v1/me', { cookie: room.teacher.cookie })).status).toBe(204)
  await adas.until(({ phase }) => phase === 'finished')
  await adas.close()
  expect((await ada.put(0, { option: 'a' })).status).toBe(404)
  expect((await call('GET', at(room), { cookie: ada.cookie })).status).toBe(404)
})

test('a player who signs in or up in the middle of a class stays who they are', async () => {
  const { room, ada, bob } = await opened()
  await room.press('start')
  expect((await ada.put(0, { option: 'a' })).status).toBe(200)
  const user = await signUp({ guest: ada.cookie })
  const adas = await screen(room.code, user.cookie, '?as=player')
  const seen = await adas.until(({ phase }) => phase === 'asking')
  expect(seen).toMatchObject({ players: 2, you: { id: ada.id, answered: true, response: { option: 'a' } } })
  await room.press('close')
  await room.press('next')
  await room.press('next')
  const body = { response: { option: 'b' } }
  expect((await call('PUT', `${at(room)}/responses/1`, { body, cookie: user.cookie })).body).toEqual({ accepted: true })
  expect((await bob.put(1, { option: 'b' })).status).toBe(200)
  expect((await room.press('close')).body.view).toMatchObject({ answered: 2, players: 2 })
  await adas.close()
})
