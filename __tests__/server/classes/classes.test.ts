import { randomUUID } from 'node:crypto'
import { database } from '@/lib/server/platform/database'
import { tinyFile } from '../../packs/tiny'
import { signUp, someAddress } from '../support/accounts'
import { call } from '../support/call'
import { classroom, join, rosterOf } from '../support/classroom'
import { startService } from '../support/service'

startService()

describe('a class', () => {
  test('is made by a teacher, has a code of six digits, is renamed, archived and deleted', async () => {
    const { teacher, id, code } = await classroom()
    expect(code).toMatch(/^\d{6}$/)
    const path = `/api/v1/classes/${id}`
    const renamed = await call('PATCH', path, { body: { name: ' 9c ', archived: true }, cookie: teacher.cookie })
    expect(renamed.body.class).toMatchObject({ name: '9c', archived: true, yours: true })
    expect((await join(code, 'Ada')).status).toBe(404)
    expect((await call('DELETE', path, { cookie: teacher.cookie })).status).toBe(204)
    expect((await call('GET', path, { cookie: teacher.cookie })).status).toBe(404)
  })

  test('is nobody’s without an account, and no student’s', async () => {
    const student = await signUp()
    const [anonymous, asStudent] = [await call('GET', '/api/v1/classes'), await call('GET', '/api/v1/classes', student)]
    expect([anonymous.status, anonymous.body.code]).toEqual([401, 'signed-out'])
    expect([asStudent.status, asStudent.body.code]).toEqual([403, 'not-a-teacher'])
    expect((await call('POST', '/api/v1/classes', { body: { name: 'x' }, cookie: student.cookie })).status).toBe(403)
  })

  test('shows the same 404 to other teachers as one that is not there, whatever they try', async () => {
    const { id } = await classroom({ roster: 'Ada' })
    const other = await signUp({ role: 'teacher' })
    const tries = (at: string) =>
      [
        ['GET', '', undefined],
        ['PATCH', '', { name: 'mine' }],
        ['DELETE', '', undefined],
        ['GET', '/members', undefined],
        ['POST', '/members', { roster: 'Eve' }],
        ['POST', '/teachers', { email: other.email }],
        ['DELETE', `/teachers/${other.id}`, undefined],
        ['PATCH', `/members/${randomUUID()}`, { name: 'Eve' }],
      ].map(async ([method, path, body]) => {
        const answer = await call(String(method), `/api/v1/classes/${at}${path}`, { body, cookie: other.cookie })
        return [answer.status, answer.text]
      })
    const [theirs, none] = [await Promise.all(tries(id)), await Promise.all(tries(randomUUID()))]
    expect(theirs).toEqual(none)
    expect(new Set(theirs.map(([status]) => status))).toEqual(new Set([404]))
  })
})

describe('a roster', () => {
  test('is previewed without being changed, then filled with what nothing is wrong with, in its order', async () => {
    const room = await classroom({ roster: 'Grace' })
    const path = `/api/v1/classes/${room.id}/members`
    const body = { roster: 'Name\nLi Wei\nada\n\nAda\ngrace', preview: true }
    const preview = await call('POST', path, { body, cookie: room.teacher.cookie })
    expect(preview.body).toEqual({
      added: 0,
      hasHeader: true,
      lines: [
        { line: 2, name: 'Li Wei' },
        { line: 3, name: 'ada' },
        { line: 5, name: 'Ada', problem: 'doubled', sameAs: 3 },
        { line: 6, name: 'grace', problem: 'known' },
      ],
    })
    expect(await rosterOf(room)).toHaveLength(1)
    const added = await call('POST', path, { body: { roster: body.roster }, cookie: room.teacher.cookie })
    expect([added.status, added.body.added]).toEqual([201, 2])
    expect((await rosterOf(room)).map(({ name }) => name)).toEqual(['Grace', 'Li Wei', 'ada'])
  })

  test('pasted twice at once is there once', async () => {
    const room = await classroom()
    const post = () =>
      call('POST', `/api/v1/classes/${room.id}/members`, {
        body: { roster: 'Ada\nGrace' },
        cookie: room.teacher.cookie,
      })
    await Promise.all([post(), post(), post()])
    expect(await rosterOf(room)).toHaveLength(2)
  })

  test('gives nobody a name that another has; takes extra time; lets go of people', async () => {
    const room = await classroom({ roster: 'Ada\nGrace' })
    const [ada] = await rosterOf(room)
    const path = `/api/v1/classes/${room.id}/members/${ada?.id}`
    const change = (body: object) => call('PATCH', path, { body, cookie: room.teacher.cookie })
    expect((await change({ name: 'GRACE' })).body.code).toBe('name-taken')
    expect((await change({ name: 'Ada L.', extraTime: 0.5 })).body.member).toMatchObject({
      name: 'Ada L.',
      extraTime: 0.5,
    })
    expect((await change({ extraTime: 3 })).status).toBe(422)
    expect((await change({ name: 'A\u0000' })).status).toBe(422)
    expect((await call('DELETE', path, { cookie: room.teacher.cookie })).status).toBe(204)
    expect((await call('DELETE', path, { cookie: room.teacher.cookie })).status).toBe(404)
    expect((await rosterOf(room)).map(({ name }) => name)).toEqual(['Grace'])
  })
})

describe('joining', () => {
  test('takes the free place of that name, however it is typed, and only once', async () => {
    const room = await classroom({ roster: 'Ada Lovelace\nGrace' })
    const ada = await join(room.code, ' ada  LOVELACE ')
    expect(ada.status).toBe(201)
    await join(room.code, 'Grace', ada.cookie)
    expect((await rosterOf(room)).map(({ name, state }) => [name, state])).toEqual([
      ['Ada Lovelace', 'joined'],
      ['Grace', 'free'],
    ])
  })

  test('tells nobody who is on the roster: a free, a taken and an unknown name get the same answer', async () => {
    const room = await classroom({ roster: 'Ada\nGrace' })
    await join(room.code, 'Grace')
    const answers = await Promise.all(['Ada', 'Grace', 'Eve'].map((name) => join(room.code, name)))
    const seen = answers.map(({ status, text, body }) => [status, text.replace(body.name, '…')])
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1)
    expect((await rosterOf(room)).map(({ name, state }) => `${name} ${state}`).sort()).toEqual([
      'Ada joined',
      'Eve asking',
      'Grace asking',
      'Grace joined',
    ])
  })

  test('two who take one name at once get two places', async () => {
    const room = await classroom({ roster: 'Ada' })
    await Promise.all([join(room.code, 'Ada'), join(room.code, 'Ada')])
    expect((await rosterOf(room)).map(({ state }) => state).sort()).toEqual(['asking', 'joined'])
  })

  test('with an account the place is the account’s', async () => {
    const room = await classroom({ roster: 'Ada' })
    const student = await signUp({ name: 'somebody' })
    await join(room.code, 'Ada', student.cookie)
    const place = await database().prisma.membership.findFirstOrThrow({
      where: { classId: room.id },
      select: { player: { select: { userId: true } } },
    })
    expect(place.player?.userId).toBe(student.id)
  })

  test('who asked is confirmed by a teacher, and a place is freed for another device', async () => {
    const room = await classroom()
    await join(room.code, 'Ada')
    const [asking] = await rosterOf(room)
    const path = `/api/v1/classes/${room.id}/members/${asking?.id}`
    const change = (body: object) => call('PATCH', path, { body, cookie: room.teacher.cookie })
    expect((await change({ confirmed: true })).body.member.state).toBe('joined')
    expect((await change({ place: 'free' })).body.member.state).toBe('free')
    await join(room.code, 'Ada')
    expect((await rosterOf(room)).map(({ state }) => state)).toEqual(['joined'])
  })

  test('by guessing codes is slowed for whoever guesses', async () => {
    const headers = someAddress()
    const guess = () => call('POST', '/api/v1/classes/join', { body: { code: '000001', name: 'Eve' }, headers })
    const statuses = []
    for (let tries = 0; tries < 45; tries++) statuses.push((await guess()).status)
    expect(statuses.slice(0, 40)).toEqual(Array(40).fill(404))
    const last = await guess()
    expect([last.status, Number(last.headers.get('retry-after')) > 0]).toEqual([429, true])
    const { code } = await classroom()
    expect((await call('POST', '/api/v1/classes/join', { body: { code, name: 'Eve' }, headers })).status).toBe(429)
    expect((await join(code, 'Ada')).status).toBe(201)
  })
})

describe('teaching together', () => {
  const invite = (room: { id: string; teacher: { cookie: string } }, email: string) =>
    call('POST', `/api/v1/classes/${room.id}/teachers`, { body: { email }, cookie: room.teacher.cookie })

  test('an invitation is answered the same whether or not there is such an account', async () => {
    const room = await classroom()
    const colleague = await signUp({ role: 'teacher' })
    const answers = [await invite(room, colleague.email), await invite(room, 'nobody@school.example')]
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [204, ''],
      [204, ''],
    ])
    const { body } = await call('GET', `/api/v1/classes/${room.id}`, { cookie: room.teacher.cookie })
    expect(body.class.invited.map(({ email }: { email: string }) => email)).toEqual([
      colleague.email,
      'nobody@school.example',
    ])
  })

  test('who accepts teaches, but neither deletes nor chooses teachers; who leaves teaches no more', async () => {
    const room = await classroom({ roster: 'Ada' })
    const colleague = await signUp({ role: 'teacher' })
    await invite(room, colleague.email.toUpperCase())
    const path = `/api/v1/classes/${room.id}`
    expect((await call('GET', path, { cookie: colleague.cookie })).status).toBe(404)
    const [invitation] = (await call('GET', '/api/v1/invitations', { cookie: colleague.cookie })).body.invitations
    expect(invitation).toMatchObject({ className: '9b', by: 'Ada' })
    const accepted = await call('POST', `/api/v1/invitations/${invitation.id}`, { cookie: colleague.cookie })
    expect(accepted.body.class.id).toBe(room.id)
    const roster = await call('GET', `${path}/members`, { cookie: colleague.cookie })
    expect(roster.body.members[0].name).toBe('Ada')
    expect((await call('DELETE', path, { cookie: colleague.cookie })).body.code).toBe('not-the-owner')
    expect((await invite({ ...room, teacher: colleague }, 'x@school.example')).body.code).toBe('not-the-owner')
    const dismissal = `${path}/teachers/${room.teacher.id}`
    expect((await call('DELETE', dismissal, { cookie: colleague.cookie })).body.code).toBe('not-the-owner')
    expect((await call('DELETE', `${path}/teachers/${colleague.id}`, { cookie: colleague.cookie })).status).toBe(204)
    expect((await call('GET', path, { cookie: colleague.cookie })).status).toBe(404)
  })

  test('who is removed reads nothing of the class any more; their set work and live class go on with its owner', async () => {
    const room = await classroom({ roster: 'Ada' })
    const colleague = await signUp({ role: 'teacher' })
    await invite(room, colleague.email)
    const [invitation] = (await call('GET', '/api/v1/invitations', { cookie: colleague.cookie })).body.invitations
    await call('POST', `/api/v1/invitations/${invitation.id}`, { cookie: colleague.cookie })
    const quiz = { pack: tinyFile.slug, classId: room.id, length: 1 }
    const set = await call('POST', '/api/v1/assignments', { body: quiz, cookie: colleague.cookie })
    const opened = await call('POST', '/api/v1/sessions', { body: quiz, cookie: colleague.cookie })
    const [work, live] = [set.body.assignment.code, opened.body.session.code]
    const start = () =>
      call('POST', `/api/v1/sessions/${live}/commands`, { body: { command: 'lock' }, cookie: colleague.cookie })
    expect((await start()).status).toBe(200)

    const dismissal = `/api/v1/classes/${room.id}/teachers/${colleague.id}`
    expect((await call('DELETE', dismissal, { cookie: room.teacher.cookie })).status).toBe(204)
    expect((await start()).status).toBe(404)
    const reads = [
      `assignments/${work}/progress`,
      `assignments/${work}/report`,
      `assignments/${work}/report.csv`,
      `sessions/${live}/report`,
      `leaderboards/assignment:${work}`,
      `leaderboards/session:${live}`,
    ]
    for (const read of reads) {
      const status = async ({ cookie }: { cookie: string }) => (await call('GET', `/api/v1/${read}`, { cookie })).status
      expect([read, await status(colleague), await status(room.teacher)]).toEqual([read, 404, 200])
    }
    const listed = await call('GET', '/api/v1/assignments', { cookie: colleague.cookie })
    expect(listed.body.assignments).toEqual([])
  })

  test('nobody gets in by signing up with an address that was invited, nor as a student', async () => {
    const room = await classroom()
    await invite(room, 'later@school.example')
    const later = await signUp({ role: 'teacher', email: 'later@school.example' })
    expect((await call('GET', '/api/v1/invitations', { cookie: later.cookie })).body.invitations).toEqual([])
    const student = await signUp()
    await invite(room, student.email)
    expect((await call('GET', '/api/v1/invitations', { cookie: student.cookie })).status).toBe(403)
  })

  test('an invitation is nobody else’s, and is taken back', async () => {
    const room = await classroom()
    const [colleague, other] = [await signUp({ role: 'teacher' }), await signUp({ role: 'teacher' })]
    await invite(room, colleague.email)
    const [{ id }] = (await call('GET', '/api/v1/invitations', { cookie: colleague.cookie })).body.invitations
    expect((await call('POST', `/api/v1/invitations/${id}`, { cookie: other.cookie })).status).toBe(404)
    const back = await call('DELETE', `/api/v1/classes/${room.id}/teachers/${id}`, { cookie: room.teacher.cookie })
    expect(back.status).toBe(204)
    expect((await call('POST', `/api/v1/invitations/${id}`, { cookie: colleague.cookie })).status).toBe(404)
  })
})
