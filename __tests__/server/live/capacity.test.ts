import { liveSessions } from '@/lib/server/live/instance'
import { database } from '@/lib/server/platform/database'
import { tinyPack } from '../../packs/tiny'
import { someAddress } from '../support/accounts'
import { call } from '../support/call'
import { openRoom } from '../support/live'
import { startService } from '../support/service'

/** A script that joins again and again, or opens class after class, meets an end. Here a room holds forty. */
const MAX_PLAYERS = 40

startService()
beforeAll(() => liveSessions({ maxPlayers: MAX_PLAYERS }))

const joinAs = (code: string, n: number) =>
  call('POST', `/api/v1/sessions/${code}/players`, { body: { nickname: `Player ${n}` }, headers: someAddress() })

test.each(['none', 'balanced'])(
  'a room takes as many as it holds, even of twice as many at once (teams: %s)',
  async (teams) => {
    const room = await openRoom({ teams })
    const joined = await Promise.all(Array.from({ length: 2 * MAX_PLAYERS }, (_, n) => joinAs(room.code, n)))
    expect(joined.filter(({ status }) => status === 201)).toHaveLength(MAX_PLAYERS)
    expect(joined.filter(({ body }) => body.code === 'locked')).toHaveLength(MAX_PLAYERS)
    expect((await joinAs(room.code, 2 * MAX_PLAYERS)).body.code).toBe('locked')
  },
)

test('a room in which somebody made room takes somebody again', async () => {
  const room = await openRoom()
  const joined = await Promise.all(Array.from({ length: MAX_PLAYERS }, (_, n) => joinAs(room.code, n)))
  await room.press('remove', { player: joined[0]?.body.player.id })
  expect((await joinAs(room.code, MAX_PLAYERS)).status).toBe(201)
})

test('nobody has more than 500 classes running', async () => {
  const { code, teacher, press } = await openRoom()
  await database().pool.query(
    `INSERT INTO "ClassSession" ("id", "code", "hostId", "quizId", "settings", "phase")
     SELECT gen_random_uuid(), 'x' || n, "hostId", "quizId", "settings", "phase"
     FROM "ClassSession", generate_series(1, 499) n WHERE "code" = $1`,
    [code],
  )
  const open = () =>
    call('POST', '/api/v1/sessions', { body: { pack: tinyPack.slug, length: 1 }, cookie: teacher.cookie })
  expect((await open()).body.code).toBe('too-many-sessions')
  await press('end')
  expect((await open()).status).toBe(201)
})
