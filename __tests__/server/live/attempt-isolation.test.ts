import { mergeGuest } from '@/lib/server/accounts/merge-players'
import { callerOf } from '@/lib/server/auth/caller'
import { database } from '@/lib/server/platform/database'
import { signUp, someAddress } from '../support/accounts'
import { call } from '../support/call'
import { openRoom } from '../support/live'
import { startService } from '../support/service'

/** Ways round the class to its questions: what is asked live is seen nowhere else until the class is over. */

startService()

type Room = Awaited<ReturnType<typeof openRoom>>

const attemptOf = async (seat: string): Promise<string> =>
  (await database().pool.query('SELECT "attemptId" FROM "SessionPlayer" WHERE "id" = $1', [seat])).rows[0].attemptId

async function playerOf(cookie: string): Promise<string> {
  const { player } = await callerOf(new Headers({ cookie }))
  if (!player) throw new Error('nobody')
  return player
}

/** All that can be done with an attempt by its own id. */
async function tries(attempt: string, cookie: string, response: unknown) {
  const at = `/api/v1/attempts/${attempt}`
  const again = { again: attempt }
  return Promise.all([
    call('GET', at, { cookie }),
    call('GET', `${at}/review`, { cookie }),
    call('PUT', `${at}/responses/0`, { cookie, body: { response } }),
    call('PUT', `${at}/flags/0`, { cookie, body: { reason: 'hm' } }),
    call('DELETE', `${at}/flags/0`, { cookie }),
    call('POST', '/api/v1/attempts', { cookie, body: again }),
  ])
}

const isNothing = (answers: Awaited<ReturnType<typeof tries>>) =>
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])

const opened = (): Promise<Room> => openRoom({ kinds: ['choose'], revealWhenAllAnswered: false })

test('the attempt of a live class is not to be played alone, begun or not, until the class is over', async () => {
  const room = await opened()
  const ada = await room.join('Ada')
  const attempt = await attemptOf(ada.id)
  isNothing(await tries(attempt, ada.cookie, room.keys[0]))
  await room.press('start')
  isNothing(await tries(attempt, ada.cookie, room.keys[0]))
  await room.press('close')
  isNothing(await tries(attempt, ada.cookie, room.keys[1]))
  await room.press('end')
  expect((await call('GET', `/api/v1/attempts/${attempt}/review`, { cookie: ada.cookie })).status).toBe(200)
})

test('nor is that of a second seat, which its player gives up by signing in; the one that answered more stays', async () => {
  const room = await opened()
  const user = await signUp()
  const join = (nickname: string, cookie: string) =>
    call('POST', `/api/v1/sessions/${room.code}/players`, { body: { nickname }, cookie, headers: someAddress() })
  const first = await join('Ada', user.cookie)
  const second = await join('Eve', '')
  const attempts = [await attemptOf(first.body.player.id), await attemptOf(second.body.player.id)]
  await room.press('start')
  const answered = { body: { response: room.keys[0] }, cookie: second.cookie }
  expect((await call('PUT', `/api/v1/sessions/${room.code}/responses/0`, answered)).status).toBe(200)
  await mergeGuest({ guest: await playerOf(second.cookie ?? ''), into: await playerOf(user.cookie) })
  const { rows } = await database().pool.query('SELECT "id" FROM "SessionPlayer" WHERE "attemptId" = ANY($1)', [
    attempts,
  ])
  expect(rows).toEqual([{ id: second.body.player.id }])
  for (const attempt of attempts) isNothing(await tries(attempt, user.cookie, room.keys[0]))
  await room.press('end')
  const looked = await Promise.all(
    attempts.map((attempt) => call('GET', `/api/v1/attempts/${attempt}`, { cookie: user.cookie })),
  )
  expect(looked.map(({ status }) => status)).toEqual([200, 200])
})
