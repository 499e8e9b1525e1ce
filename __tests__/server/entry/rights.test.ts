import { callerOf } from '@/lib/server/auth/caller'
import { OPERATIONS } from '@/lib/server/entry/endpoints'
import type { CallerKind } from '@/lib/server/http/caller'
import { tinyPack } from '../../packs/tiny'
import { signUp, someAddress } from '../support/accounts'
import { call, type Options } from '../support/call'
import { classroom, rosterOf } from '../support/classroom'
import { begin, type Play } from '../support/play'
import { startService } from '../support/service'

/** What each kind of caller gets of every endpoint. An endpoint that is not in here fails the test. */

startService()

const CALLERS = ['nobody', 'otherGuest', 'student', 'otherTeacher', 'guest', 'teacher'] as const
type Name = (typeof CALLERS)[number]

/** A guest with an attempt; a teacher with a class, set work and a live session; and others, who have nothing to do with them. */
interface World {
  readonly cookies: Readonly<Record<Name, string>>
  readonly play: Play
  readonly player: string
  readonly classId: string
  readonly classCode: string
  readonly member: string
  readonly work: string
  readonly session: string
}

async function world(): Promise<World> {
  const [play, otherGuest] = [await begin({ length: 2 }), await begin({ length: 1 })]
  const teacher = await signUp({ role: 'teacher' })
  const room = await classroom({ teacher, roster: 'Ada\nBen' })
  const [member] = await rosterOf(room)
  const cookie = teacher.cookie
  const body = { pack: tinyPack.slug, length: 2 }
  const work = await call('POST', '/api/v1/assignments', { body, cookie })
  const session = await call('POST', '/api/v1/sessions', { body, cookie })
  const { player } = await callerOf(new Headers({ cookie: play.cookie }))
  return {
    cookies: {
      nobody: '',
      guest: play.cookie,
      otherGuest: otherGuest.cookie,
      student: (await signUp()).cookie,
      teacher: cookie,
      otherTeacher: (await signUp({ role: 'teacher' })).cookie,
    },
    play,
    player: player ?? '',
    classId: room.id,
    classCode: room.code,
    member: member?.id ?? '',
    work: work.body.assignment.code,
    session: session.body.session.code,
  }
}

type Statuses = readonly [
  nobody: number,
  otherGuest: number,
  student: number,
  otherTeacher: number,
  guest: number,
  teacher: number,
]
interface Row {
  /** As its endpoint declares it. */
  readonly path: string
  readonly method: string
  readonly gets: Statuses
  readonly to?: (world: World) => string
  readonly body?: (world: World) => unknown
}

const all = (status: number): Statuses => [status, status, status, status, status, status]
/** For teachers, each of their own. */
const own = (status: number): Statuses => [401, 401, 403, 404, 401, status]
/** For its teacher; to everybody else it is not there. */
const hidden = (status: number): Statuses => [404, 404, 404, 404, 404, status]
/** For every teacher. */
const teachers = (status: number): Statuses => [401, 401, 403, status, 401, status]
const quiz = () => ({ pack: tinyPack.slug, length: 1 })
const NONE = '01a20929-0000-7000-8000-000000000000'

const ROWS: readonly Row[] = [
  { path: '/api/health', method: 'GET', gets: all(200) },
  { path: '/api/ready', method: 'GET', gets: all(200) },
  { path: '/api/metrics', method: 'GET', gets: all(404) },
  { path: '/api/v1/openapi.json', method: 'GET', gets: all(200) },
  { path: '/api/v1/packs', method: 'GET', gets: all(200) },
  { path: '/api/v1/packs/{slug}', method: 'GET', gets: all(200), to: () => `packs/${tinyPack.slug}` },
  { path: '/api/v1/attempts', method: 'POST', gets: all(201), body: quiz },
  {
    path: '/api/v1/attempts/{id}',
    method: 'GET',
    gets: [404, 404, 404, 404, 200, 404],
    to: ({ play }) => `attempts/${play.id}`,
  },
  {
    path: '/api/v1/attempts/{id}/responses/{position}',
    method: 'PUT',
    gets: [404, 404, 404, 404, 200, 404],
    to: ({ play }) => `attempts/${play.id}/responses/0`,
    body: ({ play }) => ({ response: play.key(0) }),
  },
  {
    path: '/api/v1/attempts/{id}/review',
    method: 'GET',
    gets: [404, 404, 404, 404, 200, 404],
    to: ({ play }) => `attempts/${play.id}/review`,
  },
  { path: '/api/v1/daily', method: 'GET', gets: all(200) },
  { path: '/api/v1/daily/attempts', method: 'POST', gets: all(201) },
  { path: '/api/v1/me', method: 'GET', gets: all(200) },
  { path: '/api/v1/me', method: 'PATCH', gets: [404, 200, 200, 200, 200, 200], body: () => ({ nickname: 'Ada' }) },
  { path: '/api/v1/me', method: 'DELETE', gets: all(204) },
  { path: '/api/v1/me/attempts', method: 'GET', gets: all(200) },
  { path: '/api/v1/me/assignments', method: 'GET', gets: all(200) },
  { path: '/api/v1/me/comparisons', method: 'GET', gets: all(200) },
  { path: '/api/v1/me/progress', method: 'GET', gets: all(200) },
  { path: '/api/v1/me/review', method: 'GET', gets: all(200) },
  { path: '/api/v1/me/export', method: 'GET', gets: [404, 200, 200, 200, 200, 200] },
  { path: '/api/v1/me/logins', method: 'DELETE', gets: [401, 401, 204, 204, 401, 204] },
  {
    path: '/api/v1/me/password',
    method: 'PUT',
    gets: [401, 401, 403, 403, 401, 403],
    body: () => ({ current: 'not it', password: 'a rare long sentence' }),
  },
  { path: '/api/v1/me/recovery', method: 'POST', gets: [404, 201, 201, 201, 201, 201] },
  { path: '/api/v1/me/practice/attempts', method: 'POST', gets: all(201), body: quiz },
  { path: '/api/v1/me/review/attempts', method: 'POST', gets: all(201), body: quiz },
  { path: '/api/v1/recovery', method: 'POST', gets: all(404), body: () => ({ recoveryCode: 'AAAA-AAAA-AAAA' }) },
  { path: '/api/v1/users', method: 'POST', gets: all(422), body: () => ({}) },
  { path: '/api/v1/classes', method: 'GET', gets: teachers(200) },
  { path: '/api/v1/classes', method: 'POST', gets: teachers(201), body: () => ({ name: '9c' }) },
  {
    path: '/api/v1/classes/join',
    method: 'POST',
    gets: all(201),
    body: ({ classCode }) => ({ code: classCode, name: 'Zoe' }),
  },
  { path: '/api/v1/classes/{id}', method: 'GET', gets: own(200), to: ({ classId }) => `classes/${classId}` },
  {
    path: '/api/v1/classes/{id}',
    method: 'PATCH',
    gets: own(200),
    to: ({ classId }) => `classes/${classId}`,
    body: () => ({ name: '9d' }),
  },
  { path: '/api/v1/classes/{id}', method: 'DELETE', gets: own(204), to: ({ classId }) => `classes/${classId}` },
  {
    path: '/api/v1/classes/{id}/members',
    method: 'GET',
    gets: own(200),
    to: ({ classId }) => `classes/${classId}/members`,
  },
  {
    path: '/api/v1/classes/{id}/members',
    method: 'POST',
    gets: own(201),
    to: ({ classId }) => `classes/${classId}/members`,
    body: () => ({ roster: 'Eve' }),
  },
  {
    path: '/api/v1/classes/{id}/members/{member}',
    method: 'PATCH',
    gets: own(200),
    to: ({ classId, member }) => `classes/${classId}/members/${member}`,
    body: () => ({ name: 'Ada L' }),
  },
  {
    path: '/api/v1/classes/{id}/members/{member}',
    method: 'DELETE',
    gets: own(204),
    to: ({ classId, member }) => `classes/${classId}/members/${member}`,
  },
  {
    path: '/api/v1/classes/{id}/teachers',
    method: 'POST',
    gets: own(204),
    to: ({ classId }) => `classes/${classId}/teachers`,
    body: () => ({ email: 'nobody@school.example' }),
  },
  {
    path: '/api/v1/classes/{id}/teachers/{teacher}',
    method: 'DELETE',
    gets: own(404),
    to: ({ classId }) => `classes/${classId}/teachers/${NONE}`,
  },
  { path: '/api/v1/invitations', method: 'GET', gets: teachers(200) },
  { path: '/api/v1/invitations/{id}', method: 'POST', gets: teachers(404), to: () => `invitations/${NONE}` },
  { path: '/api/v1/invitations/{id}', method: 'DELETE', gets: teachers(404), to: () => `invitations/${NONE}` },
  { path: '/api/v1/assignments', method: 'GET', gets: teachers(200) },
  { path: '/api/v1/assignments', method: 'POST', gets: teachers(201), body: quiz },
  { path: '/api/v1/assignments/{code}', method: 'GET', gets: all(200), to: ({ work }) => `assignments/${work}` },
  {
    path: '/api/v1/assignments/{code}',
    method: 'PATCH',
    gets: own(200),
    to: ({ work }) => `assignments/${work}`,
    body: () => ({ title: 'Other' }),
  },
  { path: '/api/v1/assignments/{code}', method: 'DELETE', gets: own(204), to: ({ work }) => `assignments/${work}` },
  {
    path: '/api/v1/assignments/{code}/attempts',
    method: 'POST',
    gets: all(201),
    to: ({ work }) => `assignments/${work}/attempts`,
  },
  {
    path: '/api/v1/assignments/{code}/progress',
    method: 'GET',
    gets: own(200),
    to: ({ work }) => `assignments/${work}/progress`,
  },
  { path: '/api/v1/leaderboards/suspects', method: 'GET', gets: all(404) },
  {
    path: '/api/v1/leaderboards/{board}',
    method: 'GET',
    gets: all(200),
    to: () => `leaderboards/pack:${tinyPack.slug}`,
  },
  {
    path: '/api/v1/leaderboards/{board}/names/{player}',
    method: 'PUT',
    gets: all(404),
    to: ({ player }) => `leaderboards/pack:${tinyPack.slug}/names/${player}`,
    body: () => ({ hidden: true }),
  },
  { path: '/api/v1/sessions', method: 'POST', gets: teachers(201), body: quiz },
  { path: '/api/v1/sessions/{code}', method: 'GET', gets: all(200), to: ({ session }) => `sessions/${session}` },
  {
    path: '/api/v1/sessions/{code}/commands',
    method: 'POST',
    gets: hidden(200),
    to: ({ session }) => `sessions/${session}/commands`,
    body: () => ({ command: 'lock' }),
  },
  {
    path: '/api/v1/sessions/{code}/players',
    method: 'POST',
    gets: all(201),
    to: ({ session }) => `sessions/${session}/players`,
    body: () => ({ nickname: `N${crypto.randomUUID().slice(0, 8)}` }),
  },
  {
    path: '/api/v1/sessions/{code}/preview',
    method: 'GET',
    gets: hidden(200),
    to: ({ session }) => `sessions/${session}/preview`,
  },
  {
    path: '/api/v1/sessions/{code}/responses/{position}',
    method: 'PUT',
    gets: all(404),
    to: ({ session }) => `sessions/${session}/responses/0`,
    body: () => ({ response: {} }),
  },
  {
    path: '/api/v1/sessions/{code}/responses/{position}',
    method: 'GET',
    gets: all(404),
    to: ({ session }) => `sessions/${session}/responses/0`,
  },
  {
    path: '/api/v1/sessions/{code}/tallies/{position}',
    method: 'GET',
    gets: all(404),
    to: ({ session }) => `sessions/${session}/tallies/0`,
  },
  {
    path: '/api/v1/sessions/{code}/report',
    method: 'GET',
    gets: own(200),
    to: ({ session }) => `sessions/${session}/report`,
  },
  {
    path: '/api/v1/sessions/{code}/report.csv',
    method: 'GET',
    gets: own(200),
    to: ({ session }) => `sessions/${session}/report.csv`,
  },
  {
    path: '/api/v1/sessions/{code}/report.xlsx',
    method: 'GET',
    gets: own(200),
    to: ({ session }) => `sessions/${session}/report.xlsx`,
  },
  {
    path: '/api/v1/assignments/{code}/report',
    method: 'GET',
    gets: own(200),
    to: ({ work }) => `assignments/${work}/report`,
  },
  {
    path: '/api/v1/assignments/{code}/report.csv',
    method: 'GET',
    gets: own(200),
    to: ({ work }) => `assignments/${work}/report.csv`,
  },
  {
    path: '/api/v1/assignments/{code}/report.xlsx',
    method: 'GET',
    gets: own(200),
    to: ({ work }) => `assignments/${work}/report.xlsx`,
  },
  {
    path: '/api/v1/sessions/{code}/excluded',
    method: 'PUT',
    gets: own(409),
    to: ({ session }) => `sessions/${session}/excluded`,
    body: () => ({ excluded: [0] }),
  },
  {
    path: '/api/v1/assignments/{code}/excluded',
    method: 'PUT',
    gets: own(200),
    to: ({ work }) => `assignments/${work}/excluded`,
    body: () => ({ excluded: [0] }),
  },
  {
    path: '/api/v1/attempts/{id}/flags/{position}',
    method: 'PUT',
    gets: all(404),
    to: ({ play }) => `attempts/${play.id}/flags/0`,
    body: () => ({ reason: 'The year is wrong' }),
  },
  {
    path: '/api/v1/attempts/{id}/flags/{position}',
    method: 'DELETE',
    gets: all(404),
    to: ({ play }) => `attempts/${play.id}/flags/0`,
  },
]

async function statuses(row: Row): Promise<number[]> {
  const made = await world()
  const got: number[] = []
  for (const name of CALLERS) {
    const options: Options = {
      cookie: made.cookies[name],
      headers: someAddress(),
      ...(row.body && { body: row.body(made) }),
    }
    got.push((await call(row.method, row.to ? `/api/v1/${row.to(made)}` : row.path, options)).status)
  }
  return got
}

test.each(ROWS)('$method $path', async (row) => {
  expect(await statuses(row)).toEqual(row.gets)
})

/** With tests of its own for who may: a stream has no end that this table could wait for. */
const ELSEWHERE = ['GET /api/v1/sessions/{code}/events']

test('every endpoint is in the table', () => {
  const declared = OPERATIONS.map(({ endpoint }) => `${endpoint.method} ${endpoint.path}`)
  const tried = ROWS.map(({ method, path }) => `${method} ${path}`)
  expect([...tried, ...ELSEWHERE].sort()).toEqual([...declared].sort())
})

/** What a declaration promises of each caller: a status that refuses, or undefined where they get an answer. */
const PROMISES: Readonly<Record<CallerKind, readonly (number | undefined)[]>> = {
  public: [undefined, undefined, undefined, undefined, undefined, undefined],
  anyone: [undefined, undefined, undefined, undefined, undefined, undefined],
  player: [404, undefined, undefined, undefined, undefined, undefined],
  user: [401, 401, undefined, undefined, 401, undefined],
  teacher: [401, 401, 403, undefined, 401, undefined],
  host: [404, 404, 404, 404, 404, undefined],
  owner: [404, 404, 404, 404, 404, 404],
}

test.each(OPERATIONS.map(({ name, endpoint }) => [name, endpoint] as const))(
  '%s: what the table says of each caller is what the endpoint declares',
  (_name, { method, path, caller }) => {
    const row = ROWS.find((one) => one.method === method && one.path === path)
    if (!row) return expect(ELSEWHERE).toContain(`${method} ${path}`)
    const promised = PROMISES[caller].map((status, index) => status ?? row.gets[index])
    expect(row.gets).toEqual(promised)
  },
)
