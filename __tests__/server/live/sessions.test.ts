import { database } from '@/lib/server/platform/database'
import { signUp, someAddress } from '../support/accounts'
import { call } from '../support/call'
import { openRoom, screen } from '../support/live'
import { restart, startService } from '../support/service'

startService()

describe('a session', () => {
  test('is made by teachers only, with six digits and the questions drawn', async () => {
    const student = await signUp()
    const body = { pack: 'tiny', length: 3 }
    expect((await call('POST', '/api/v1/sessions', { body })).body.code).toBe('signed-out')
    expect((await call('POST', '/api/v1/sessions', { body, cookie: student.cookie })).body.code).toBe('not-a-teacher')
    const room = await openRoom()
    expect(room.code).toMatch(/^\d{6}$/)
    expect(room.keys).toHaveLength(3)
  })

  test('is hosted and previewed by its host only: to others there is none', async () => {
    const room = await openRoom()
    const { cookie } = await signUp({ role: 'teacher' })
    const at = `/api/v1/sessions/${room.code}`
    expect((await call('GET', `${at}/preview`, { cookie })).status).toBe(404)
    expect((await call('POST', `${at}/commands`, { body: { command: 'start' }, cookie })).status).toBe(404)
    await expect(screen(room.code, cookie)).rejects.toThrow('404')
  })

  test('takes nicknames once, refuses unfit ones, brings back by recovery code, and lets nobody in while locked', async () => {
    const room = await openRoom()
    const ada = await room.join('Ada')
    expect(ada.joined.status).toBe(201)
    expect((await room.join(' ADA ')).joined.body.code).toBe('nickname-taken')
    expect((await room.join('')).joined.status).toBe(422)
    const { recoveryCode } = ada.joined.body
    const again = await call('POST', `/api/v1/sessions/${room.code}/players`, { body: { recoveryCode } })
    expect(again.body.player).toEqual(ada.joined.body.player)
    expect(again.cookie).toBeDefined()
    await room.press('lock')
    expect((await room.join('Late')).joined.body.code).toBe('locked')
    await room.press('unlock')
    expect((await room.join('Late')).joined.status).toBe(201)
  })

  test('a way back into a seat opens no account: who has one signs in', async () => {
    const room = await openRoom()
    const ada = await room.join('Ada')
    const { recoveryCode } = ada.joined.body
    const { cookie } = await signUp({ guest: ada.cookie })
    const path = `/api/v1/sessions/${room.code}/players`
    const taken = await call('POST', path, { body: { recoveryCode } })
    expect([taken.status, taken.body.code, taken.cookie]).toEqual([401, 'signed-out', undefined])
    const own = await call('POST', path, { body: { recoveryCode }, cookie })
    expect([own.status, own.body.player.nickname]).toEqual([201, 'Ada'])
  })

  test('balances teams, and gives names where they are generated', async () => {
    const room = await openRoom({ teams: 'balanced', generatedNames: true })
    const joined = await Promise.all([1, 2, 3, 4].map(() => room.join('ignored')))
    const players = joined.map(({ joined: { body } }) => body.player)
    expect(players.map(({ team }) => team).toSorted()).toEqual([0, 0, 1, 1])
    expect(new Set(players.map(({ nickname }) => nickname)).size).toBe(4)
  })
})

describe('a whole game', () => {
  test('from lobby to podium, with no key before the reveal, and standings that equal the responses', async () => {
    const room = await openRoom()
    const [ada, bob] = [await room.join('Ada'), await room.join('Bob')]
    const [host, adas, bobs] = [
      await screen(room.code, room.teacher.cookie),
      await screen(room.code, ada.cookie),
      await screen(room.code, bob.cookie),
    ]
    expect((await room.press('next')).body.code).toBe('wrong-phase')
    await room.press('start')
    for (const [position, key] of room.keys.entries()) {
      await adas.until((seen) => seen.phase === 'asking' && seen.position === position)
      const before = adas.text().length
      expect((await ada.put(position, key)).body).toEqual({ accepted: true })
      expect((await ada.put(position, key)).body).toEqual({ accepted: true })
      const told = adas.text().slice(before)
      expect(told).not.toContain('"key"')
      expect((await room.press('close')).body.view.phase).toBe('revealing')
      const seen = await adas.until(({ phase }) => phase === 'revealing')
      expect(seen).toMatchObject({ key, own: { credit: 1, points: 1000 } })
      expect(await bobs.until(({ phase }) => phase === 'revealing')).toMatchObject({ own: { credit: 0, points: 0 } })
      expect((await bob.put(position, key)).body.code).toBe('too-late')
      await room.press('next')
      if (position < 2) await room.press('next')
    }
    const end = await adas.until(({ phase }) => phase === 'finished')
    expect(end.standings?.map(({ name, points, rank, you }) => [name, points, rank, you])).toEqual([
      ['Ada', 3000, 1, true],
      ['Bob', 0, 2, false],
    ])
    const { rows } = await database().pool.query(
      `SELECT p."nickname", coalesce(sum(r."points"), 0)::int AS "points", a."points" AS "kept" FROM "SessionPlayer" p
       JOIN "Attempt" a ON a."id" = p."attemptId" LEFT JOIN "Response" r ON r."attemptId" = a."id"
       GROUP BY 1, 3 ORDER BY 2 DESC LIMIT 1`,
    )
    expect(rows).toEqual([{ nickname: 'Ada', points: 3000, kept: 3000 }])
    const attempt = end.role === 'player' ? end.you.attempt : ''
    const review = await call('GET', `/api/v1/attempts/${attempt}/review`, { cookie: ada.cookie })
    expect([review.status, review.body.items.length]).toEqual([200, 3])
    for (const one of [host, adas, bobs]) await one.close()
  })

  test('a player sees how the class answered once it is revealed, and of no other question', async () => {
    const room = await openRoom()
    const [ada, bob] = [await room.join('Ada'), await room.join('Bob')]
    const tally = (cookie: string, position: number) =>
      call('GET', `/api/v1/sessions/${room.code}/tallies/${position}`, { cookie })
    await room.press('start')
    await ada.put(0, room.keys[0])
    expect((await tally(ada.cookie, 0)).status).toBe(404)
    await room.press('close')
    for (const { cookie } of [ada, bob]) {
      const told = await tally(cookie, 0)
      expect(told.status).toBe(200)
      expect(told.body.count).toBe(1)
      expect(told.text).not.toMatch(/Ada|Bob/)
    }
    expect((await tally(ada.cookie, 1)).status).toBe(404)
    expect((await tally((await openRoom()).teacher.cookie, 0)).status).toBe(404)
    await room.press('next')
    expect((await tally(ada.cookie, 0)).body.count).toBe(1)
    await room.press('next')
    expect((await tally(ada.cookie, 0)).status).toBe(404)
    await room.press('next')
    await room.press('next')
    expect((await tally(ada.cookie, 0)).status).toBe(404)
  })

  test('everybody has answered: it is revealed, and the player who is removed is not waited for', async () => {
    const room = await openRoom()
    const [ada, bob] = [await room.join('Ada'), await room.join('Bob')]
    const host = await screen(room.code, room.teacher.cookie)
    await room.press('start')
    await room.press('remove', { player: bob.id })
    await ada.put(0, room.keys[0])
    const seen = await host.until(({ phase }) => phase === 'revealing')
    expect(seen).toMatchObject({ answered: 1, roster: [{ nickname: 'Ada', credit: 1 }] })
    expect((await bob.put(0, room.keys[0])).status).toBe(404)
    await host.close()
  })

  test('a different answer, a future one, a malformed one and one from nobody are refused', async () => {
    const room = await openRoom({ kinds: ['choose'], revealWhenAllAnswered: false })
    const ada = await room.join('Ada')
    expect((await ada.put(0, { option: 'a' })).body.code).toBe('out-of-order')
    await room.press('start')
    expect((await ada.put(0, { option: 'z' })).body.code).toBe('malformed-response')
    const both = await Promise.all([ada.put(0, { option: 'a' }), ada.put(0, { option: 'b' })])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await ada.put(1, { option: 'a' })).body.code).toBe('out-of-order')
    const at = `/api/v1/sessions/${room.code}/responses/0`
    expect((await call('PUT', at, { body: { response: { option: 'a' } } })).status).toBe(404)
    const { rows } = await database().pool.query('SELECT "attemptId" FROM "SessionPlayer" WHERE "id" = $1', [ada.id])
    expect((await call('GET', `/api/v1/attempts/${rows[0].attemptId}`, { cookie: ada.cookie })).status).toBe(404)
  })
})

describe('faults', () => {
  test('of two hosts who press next at once, one moves it on', async () => {
    const room = await openRoom()
    await room.press('start')
    const { version } = (await room.press('close')).body.view
    const both = await Promise.all([room.press('next', { version }), room.press('next', { version })])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('a restart in the middle of a question keeps every acknowledged answer and gives back the time', async () => {
    const room = await openRoom()
    const [ada] = [await room.join('Ada'), await room.join('Bob')]
    const closesAt: number = (await room.press('start')).body.view.closesAt
    expect((await ada.put(0, room.keys[0])).status).toBe(200)
    await restart()
    await new Promise((next) => setTimeout(next, 1_600))
    const back = await screen(room.code, ada.cookie)
    const seen = await back.until(({ phase }) => phase === 'asking')
    expect(seen).toMatchObject({ you: { answered: true, response: room.keys[0] } })
    expect((seen.closesAt ?? 0) - closesAt).toBeGreaterThan(1_000)
    await back.close()
  })

  test('guessing codes is slowed; who plays already is not', async () => {
    const room = await openRoom()
    const headers = someAddress()
    const ada = await room.join('Ada')
    let status = 0
    for (let n = 0; n < 60 && status !== 429; n++)
      status = (await call('GET', `/api/v1/sessions/${String(n).padStart(6, '0')}`, { headers })).status
    expect(status).toBe(429)
    expect((await call('GET', `/api/v1/sessions/${room.code}`, { headers, cookie: ada.cookie })).status).toBe(200)
  })

  test('a question closes by itself, for each player after their own time', async () => {
    const room = await openRoom({ secondsPerQuestion: 5 })
    const [ada, bob] = [await room.join('Ada'), await room.join('Bob')]
    await room.press('set-extra-time', { player: bob.id, extraTime: 0.4 })
    await room.press('start')
    const bobs = await screen(room.code, bob.cookie)
    await new Promise((next) => setTimeout(next, 5_600))
    expect((await ada.put(0, room.keys[0])).body.code).toBe('too-late')
    expect((await bob.put(0, room.keys[0])).status).toBe(200)
    await bobs.until(({ phase }) => phase === 'revealing')
    await bobs.close()
  }, 15_000)
})
