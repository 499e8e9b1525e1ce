import { userOf } from '@/lib/server/auth/caller'
import { findHostedSession } from '@/lib/server/live/host-access'
import { hostedSessions } from '@/lib/server/live/host-sessions'
import { liveSessions } from '@/lib/server/live/instance'
import { rehearse } from '@/lib/server/live/preview'
import { signUp } from '../support/accounts'
import { call } from '../support/call'
import { openRoom } from '../support/live'
import { startService } from '../support/service'

startService()

const headersOf = (cookie: string) => new Headers({ cookie })

async function listed(cookie: string) {
  const teacher = await userOf(headersOf(cookie))
  return teacher ? hostedSessions(teacher, 'en') : []
}

test('a teacher finds the live classes that run, and those that are over, and nobody else’s', async () => {
  const room = await openRoom()
  await room.join('Ada')
  expect(await listed(room.teacher.cookie)).toMatchObject([{ code: room.code, players: 1, isRunning: true }])
  await room.press('end')
  expect(await listed(room.teacher.cookie)).toMatchObject([{ code: room.code, players: 1, isRunning: false }])
  expect(await listed((await signUp({ role: 'teacher' })).cookie)).toEqual([])
})

async function rehearsal(code: string, cookie: string) {
  const user = await userOf(headersOf(cookie))
  const room = await findHostedSession(await liveSessions(), code, { user: user?.id, address: '10.0.0.1' })
  return room.ok ? rehearse(room.value, undefined, 'en') : room
}

test('the host plays the very questions first; it counts nowhere, and nobody else may', async () => {
  const room = await openRoom()
  const preview = await call('GET', `/api/v1/sessions/${room.code}/preview`, { cookie: room.teacher.cookie })
  const started = await rehearsal(room.code, room.teacher.cookie)
  if (!started.ok) throw new Error(started.refusal)
  const { attempt, question } = started.value.posed
  expect(question).toEqual(preview.body.questions[0].question)
  expect(attempt).toMatchObject({ ranked: false, length: 3, position: 0 })

  const ada = await room.join('Ada')
  expect(await rehearsal(room.code, ada.cookie)).toMatchObject({ refusal: 'not-found' })
  expect((await room.press('start')).status).toBe(200)
})
