import { database } from '@/lib/server/platform/database'
import { tinyPack } from '../../packs/tiny'
import { someAddress } from '../support/accounts'
import { call } from '../support/call'
import { openRoom, screen } from '../support/live'
import { restart, startService } from '../support/service'

/** A script that joins again and again, or opens class after class, meets an end. */

startService()

const SEATS = 40
const all = (count: number) => Array.from({ length: count }, (_, n) => n)

const joinAs = (code: string, n: number, headers = someAddress()) =>
  call('POST', `/api/v1/sessions/${code}/players`, { body: { nickname: `Player ${n}` }, headers })

const seatsOf = async (code: string): Promise<number> => {
  const text = `SELECT count(*)::int AS "count" FROM "SessionPlayer" p JOIN "ClassSession" s ON s."id" = p."sessionId"
    WHERE s."code" = $1 AND p."removedAt" IS NULL`
  return (await database().pool.query<{ count: number }>(text, [code])).rows[0]?.count ?? 0
}

test.each(['none', 'balanced'])(
  'a room takes as many as it has seats, even of twice as many at once (teams: %s)',
  async (teams) => {
    const room = await openRoom({ teams, seats: SEATS })
    const joined = await Promise.all(all(2 * SEATS).map((n) => joinAs(room.code, n)))
    expect(joined.filter(({ status }) => status === 201)).toHaveLength(SEATS)
    expect(joined.filter(({ body }) => body.code === 'session-full')).toHaveLength(SEATS)
    const refused = await joinAs(room.code, 2 * SEATS)
    expect([refused.status, refused.body.code]).toEqual([409, 'session-full'])
  },
)

test('a room in which somebody made room takes somebody again', async () => {
  const room = await openRoom({ seats: 3 })
  const joined = await Promise.all(all(3).map((n) => joinAs(room.code, n)))
  await room.press('remove', { player: joined[0]?.body.player.id })
  expect((await joinAs(room.code, 3)).status).toBe(201)
})

test('a room has 300 seats; its host may ask for up to 5,000; one that was stored without a number keeps 5,000', async () => {
  const shown = async (settings: object) => (await (await openRoom(settings)).press('lock')).body.view.settings.seats
  expect(await shown({})).toBe(300)
  expect(await shown({ seats: 5_000 })).toBe(5_000)
  for (const seats of [0, 5_001, 1.5]) await expect(openRoom({ seats })).rejects.toThrow('invalid-request')
  const stored = await openRoom()
  await database().pool.query(`UPDATE "ClassSession" SET "settings" = "settings" - 'seats' WHERE "code" = $1`, [
    stored.code,
  ])
  await restart()
  expect((await stored.press('lock')).body.view.settings.seats).toBe(5_000)
})

test('one address fills no more than the seats at once, then two a second; other addresses are not held up', async () => {
  const room = await openRoom({ seats: 10 })
  const headers = someAddress()
  const first = await Promise.all(all(10).map((n) => joinAs(room.code, n, headers)))
  expect(new Set(first.map(({ status }) => status))).toEqual(new Set([201]))
  const players = first.map(({ body }) => body.player.id)
  await room.press('remove', { players })
  const again = await Promise.all(all(20).map((n) => joinAs(room.code, 10 + n, headers)))
  const refused = again.filter(({ status }) => status === 429)
  // As many more as half seconds have passed since the first of them came.
  expect(refused.length).toBeGreaterThanOrEqual(10)
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
  expect((await joinAs(room.code, 99)).status).toBe(201)
})

test('a nickname that is taken costs no seat and no turn', async () => {
  const room = await openRoom({ seats: 2 })
  const headers = someAddress()
  expect((await joinAs(room.code, 1)).status).toBe(201)
  for (let n = 0; n < 9; n++) expect((await joinAs(room.code, 1, headers)).body.code).toBe('nickname-taken')
  expect((await joinAs(room.code, 2, headers)).status).toBe(201)
})

test('two hundred are removed in one step, and a host sees one view after it', async () => {
  const room = await openRoom({ seats: 200 })
  const headers = someAddress()
  const joined = await Promise.all(all(200).map((n) => joinAs(room.code, n, headers)))
  expect(joined.filter(({ status }) => status !== 201).map(({ body }) => body)).toEqual([])
  const [kept = '', ...players]: string[] = joined.map(({ body }) => body.player.id)
  const host = await screen(room.code, room.teacher.cookie)
  const { version } = await host.until((view) => view.players === 200)
  const gone = '01900000-0000-7000-8000-000000000000'
  const answered = await room.press('remove', { players: [...players, players[0], gone] })
  expect(answered.body.view).toMatchObject({ version: version + 1, players: 1, roster: [{ id: kept }] })
  expect(await seatsOf(room.code)).toBe(1)
  await new Promise((next) => setTimeout(next, 600))
  await host.close()
  const views = host
    .text()
    .split('\n\n')
    .filter((event) => event.includes(`id: ${version + 1}\n`))
  expect(views).toHaveLength(1)
})

test('ids of which none has a seat here, or none at all, are refused; 5,000 fit into a command', async () => {
  const room = await openRoom()
  const ada = await room.join('Ada')
  const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
  expect((await room.press('remove', { players: [id(1)] })).status).toBe(404)
  expect((await room.press('remove', { players: [] })).status).toBe(422)
  expect((await room.press('remove')).status).toBe(422)
  expect((await room.press('remove', { players: all(5_001).map(id) })).status).toBe(422)
  expect((await room.press('remove', { players: [...all(4_999).map(id), ada.id] })).body.view.players).toBe(0)
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
