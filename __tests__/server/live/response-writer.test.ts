import { ResponseWriter } from '@/lib/server/live/response-writer'
import { database } from '@/lib/server/platform/database'
import { openRoom } from '../support/live'
import { startService } from '../support/service'

startService()

test('of answers that are written together one that cannot be stored spoils no other', async () => {
  const room = await openRoom({ kinds: ['choose'] })
  const joined = await Promise.all(['Ada', 'Bob', 'Eve'].map((name) => room.join(name)))
  await room.press('start')
  const { rows } = await database().pool.query(
    'SELECT p."id", "attemptId", "sessionId" FROM "SessionPlayer" p WHERE p."id" = ANY($1) ORDER BY "joinedAt", p."id"',
    [joined.map(({ id }) => id)],
  )
  const writer = new ResponseWriter(() => {})
  const written = await Promise.allSettled(
    rows.map(({ id, attemptId, sessionId }, n) => {
      // What PostgreSQL does not take as JSON.
      const response = n === 1 ? '{"option":"\\u0000"}' : '{"option":"a"}'
      const graded = { response, credit: 1, points: 1000, elapsedMs: 5, position: 0 }
      return writer.write({ code: room.code, session: sessionId, seat: id, attempt: attemptId, ...graded }, () => {})
    }),
  )
  expect(written.map((one) => (one.status === 'fulfilled' ? one.value : one.status))).toEqual([
    'stored',
    'rejected',
    'stored',
  ])
})
